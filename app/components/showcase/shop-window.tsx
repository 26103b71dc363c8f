import { Countdown } from "~/components/events/countdown";
import { EventCard } from "~/components/events/event-card";
import { Gallery } from "~/components/storefront/gallery";
import { ProductCard } from "~/components/storefront/product-card";
import { ProductFilter } from "~/components/storefront/product-filter";
import { ShopCard } from "~/components/storefront/shop-card";
import { ShopDirectory, ShopSigns } from "~/components/storefront/shop-directory";
import { Price } from "~/components/ui/price";
import type { ProductPage } from "~/domain/catalog/queries.server";
import { paths } from "~/lib/paths";

import { Row, Sample } from "./sample";
import { sampleEvents, sampleProducts, sampleShop } from "./samples";

interface ShopWindowProps {
  /** From the demo's goods; without them the cards show the plain tile of goods without a picture. */
  images: ProductPage["images"];
  /** When the page was made; its events lie around it. */
  now: Date;
}

/** What the storefront is made of. */
export function ShopWindow({ images, now }: ShopWindowProps) {
  const image = images[0] ?? null;
  const shop = { ...sampleShop, logo: image };
  const entry = { ...shop, country: "PT", banner: images[1] ?? null };
  const [running, coming, ...over] = sampleEvents(now);
  return (
    <>
      <Sample title="Product cards">
        <ul className="grid grid-cols-2 gap-x-4 gap-y-9 sm:gap-x-6 md:grid-cols-3 lg:grid-cols-4">
          {sampleProducts(now).map((product, index) => (
            <li key={product.id}>
              <ProductCard product={{ ...product, image: images[index] ?? image }} />
            </li>
          ))}
        </ul>
      </Sample>
      <Sample title="Event cards: running, coming, sold out, ended, called off">
        <ul className="grid grid-cols-1 gap-x-6 gap-y-9 sm:grid-cols-2 lg:grid-cols-3">
          {sampleEvents(now).map((event, index) => (
            <li key={event.id}>
              <EventCard event={{ ...event, image: images[index] ?? image }} />
            </li>
          ))}
        </ul>
      </Sample>
      <Sample title="Countdowns">
        {[running, coming, over[1]].map(
          (event) =>
            event && (
              <div key={event.id}>
                <Countdown event={event} />
                <Countdown event={event} length="short" className="text-sm" />
              </div>
            ),
        )}
      </Sample>
      <Sample title="Prices">
        <Row>
          <Price cents={0} />
          <Price cents={123_456_789} />
          <Price cents={2800} from />
          <Price cents={2400} compareAtCents={2800} />
          <Price cents={2400} compareAtCents={2400} />
          <Price cents={2400} compareAtCents={2800} from />
          <Price cents={2400} compareAtCents={2800} className="text-2xl font-semibold" />
        </Row>
      </Sample>
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-2">
        <Sample title="Gallery">
          <Gallery images={images} />
        </Sample>
        <Sample title="Shop cards">
          <ShopCard shop={shop} />
          <ShopCard
            shop={{
              ...shop,
              name: "A shop without a sign",
              logo: null,
              acceptsCash: false,
              shipping: { flatCents: 0, freeFromCents: null },
            }}
          />
        </Sample>
      </div>
      <Sample title="Shop signs and windows">
        <ShopSigns shops={[entry, { ...entry, slug: "plain", logo: null }]} />
        <ShopDirectory shops={[entry, { ...entry, slug: "plain", logo: null, banner: null }]} />
      </Sample>
      <Sample title="Filters">
        <ProductFilter
          action={paths.devComponents()}
          typed={{ q: "", category: "", min: "20", max: "60", rating: "4", inStock: true, onEvent: false }}
          errors={null}
          sort="price-low"
          chips={[
            { label: "From $20.00", to: paths.devComponents() },
            { label: "In stock", to: `${paths.devComponents()}?` },
          ]}
          categories={[{ slug: "kitchen", name: "Kitchen" }]}
        />
      </Sample>
    </>
  );
}
