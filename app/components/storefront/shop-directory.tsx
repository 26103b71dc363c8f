import { Picture } from "./picture";

interface ShopEntry {
  slug: string;
  name: string;
  tagline: string;
  city: string;
  logo: { key: string; alt: string; width: number; height: number } | null;
}

/** Who sells here. */
export function ShopDirectory({ shops }: { shops: ShopEntry[] }) {
  return (
    <ul className="grid gap-x-10 gap-y-7 sm:grid-cols-2 lg:grid-cols-3">
      {shops.map((shop) => (
        <li key={shop.slug} className="flex gap-4">
          {shop.logo && <Picture image={shop.logo} decorative className="size-14 shrink-0 rounded-full" />}
          <div>
            <h3 className="font-semibold">{shop.name}</h3>
            <p className="text-sm text-muted">{shop.tagline}</p>
            <p className="text-sm text-muted">{shop.city}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
