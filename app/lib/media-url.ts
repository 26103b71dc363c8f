import { paths } from "./paths";

/** The widths in which an uploaded picture is kept, in pixels; a smaller original is never enlarged. */
export const MEDIA_WIDTHS = [320, 640, 1280] as const;

/** No picture is kept higher than this, in pixels. */
export const MAX_MEDIA_HEIGHT = 2560;

/** Beginnings of the keys of uploads: which store keeps a picture can be read off its key, whatever is configured now. */
export const LOCAL_PREFIX = "local/";
export const CLOUDINARY_PREFIX = "cloudinary/";

/** What a page must know to link pictures; the root loader hands it to the browser. */
export interface MediaSettings {
  /** Where Cloudinary delivers from, such as `https://res.cloudinary.com/bazaar/image/upload`; null without it. */
  readonly cloudinary: string | null;
}

export interface ImageSource {
  src: string;
  srcSet?: string;
  sizes?: string;
}

/** Cards stand two to four in a row; a page that shows a picture larger says so. */
const USUAL_SIZES = "(min-width: 64rem) 25vw, 50vw";

/**
 * The address of a picture in one width. Keys that are no upload's are files of the demo, drawn by the project and
 * crisp at every size: they have one address.
 */
export function mediaUrl(key: string, width: number, { cloudinary }: MediaSettings): string {
  if (key.startsWith(LOCAL_PREFIX)) return paths.media(`${key}-${width}.webp`);
  // "v1" tells Cloudinary that what follows is the picture's name, as that has a slash in it.
  if (key.startsWith(CLOUDINARY_PREFIX))
    return `${cloudinary ?? ""}/c_limit,w_${width}/f_auto,q_auto/v1/${key}`;
  return paths.media(key);
}

/** The whole address of a picture in its largest width, for those who look at it from elsewhere. */
export function absoluteMediaUrl(key: string, origin: string, settings: MediaSettings): string {
  const url = mediaUrl(key, MEDIA_WIDTHS[2], settings);
  return url.startsWith("/") ? origin + url : url;
}

/** The widths in which a picture of this width exists: all smaller ones, and the first that shows all of it. */
export function keptWidths(width: number): number[] {
  const whole = MEDIA_WIDTHS.findIndex((kept) => kept >= width);
  return whole < 0 ? [...MEDIA_WIDTHS] : MEDIA_WIDTHS.slice(0, whole + 1);
}

/**
 * The attributes of an `<img>` that let the browser choose among the widths of a picture.
 *
 * @param sizes how wide the page shows it, as in the attribute `sizes`
 */
export function imageSource(
  image: { readonly key: string; readonly width: number },
  settings: MediaSettings,
  sizes: string = USUAL_SIZES,
): ImageSource {
  const { key, width } = image;
  if (!key.startsWith(LOCAL_PREFIX) && !key.startsWith(CLOUDINARY_PREFIX))
    return { src: mediaUrl(key, width, settings) };
  const widths = keptWidths(width);
  const middle = widths.find((kept) => kept >= 640) ?? widths.at(-1) ?? width;
  const src = mediaUrl(key, middle, settings);
  if (widths.length === 1) return { src };
  const srcSet = widths
    .map((kept) => `${mediaUrl(key, kept, settings)} ${Math.min(kept, width)}w`)
    .join(", ");
  return { src, srcSet, sizes };
}
