import type { MetaDescriptor } from "@remix-run/node";

import { absoluteMediaUrl, type MediaSettings } from "~/lib/media-url";

interface PageFacts {
  title: string;
  description: string;
  /** Path of the page without what its address filters, chooses or pages. */
  path: string;
  type?: "website" | "product";
  image?: { key: string } | null;
}

type Matches = readonly ({ id: string; data?: unknown } | undefined)[];

const rootData = (matches: Matches) =>
  matches.find((match) => match?.id === "root")?.data as
    { origin?: string; media?: MediaSettings } | undefined;

/** The public address, which the root route's data carries. */
export const originOf = (matches: Matches): string => rootData(matches)?.origin ?? "";

/** The whole address of a picture, for those who look at it from elsewhere. */
export const pictureOf = (matches: Matches, key: string): string =>
  absoluteMediaUrl(key, originOf(matches), rootData(matches)?.media ?? { cloudinary: null });

/** Title, description, the one address that search engines should keep, and what a shared link shows. */
export function pageMeta(
  matches: Matches,
  { title, description, path, type = "website", image }: PageFacts,
): MetaDescriptor[] {
  const origin = originOf(matches);
  const short = description.length > 160 ? `${description.slice(0, 159).trimEnd()}…` : description;
  const url = origin + path;
  return [
    { title: `${title} · Bazaar` },
    { name: "description", content: short },
    { tagName: "link", rel: "canonical", href: url },
    { property: "og:title", content: title },
    { property: "og:description", content: short },
    { property: "og:type", content: type },
    { property: "og:url", content: url },
    ...(image ? [{ property: "og:image", content: pictureOf(matches, image.key) }] : []),
  ];
}
