/** What shoppers can read of the catalog, one file per page. */
export { CATEGORY_PAGE_SIZE, getCategoryPage, type CategoryPage } from "./category-page.server";
export { getHomePage, getNavigation, type HomePage } from "./home-page.server";
export { type ProductCard } from "./product-cards.server";
export { getProductPage, type ProductPage, type ProductVariant } from "./product-page.server";
export { DIRECTORY_PAGE_SIZE, getShopDirectory, type ShopEntry } from "./shop-directory.server";
export { getShopHead, getShopProducts, SHOP_PAGE_SIZE, type ShopHead } from "./shop-page.server";
