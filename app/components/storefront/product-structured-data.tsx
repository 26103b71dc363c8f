import { useRouteLoaderData } from "@remix-run/react";
import { useContext } from "react";

import { MediaContext } from "~/components/ui/media-settings";
import { CurrencyContext } from "~/components/ui/price";
import type { ProductPage } from "~/domain/catalog/queries.server";

import { productData } from "./product-data";
import { StructuredData } from "./structured-data";

/** Says to search engines what the product's page says to shoppers. */
export function ProductStructuredData({ product }: { product: ProductPage }) {
  const currency = useContext(CurrencyContext);
  const media = useContext(MediaContext);
  const origin = useRouteLoaderData<{ origin: string }>("root")?.origin ?? "";
  return <StructuredData data={productData(product, { origin, currency, media })} />;
}
