/** What shoppers can look for. */
export { COUNT_LIMIT, type ResultCount } from "./count-products.server";
export { type ProductFilters } from "./filters";
export { PRODUCTS_PAGE_SIZE } from "./filters";
export { getSearchPage, SHOPS_LISTED, type SearchPage } from "./search-page.server";
