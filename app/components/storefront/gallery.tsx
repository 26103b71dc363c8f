import { Picture } from "./picture";

interface GalleryProps {
  /** Names the radio buttons; one gallery per product on a page. */
  id: string;
  images: { key: string; alt: string; width: number; height: number }[];
}

/** Pictures of a product: one large, the others as thumbnails that bring theirs forward, without JavaScript. */
export function Gallery({ id, images }: GalleryProps) {
  const [only] = images;
  if (images.length < 2)
    return <Picture image={only ?? null} eager className="aspect-square w-full rounded-sm" />;
  return (
    <fieldset className="relative grid min-w-0 auto-cols-fr grid-cols-5 gap-2 sm:gap-3">
      <legend className="sr-only">Pictures</legend>
      <div aria-hidden="true" className="col-span-full aspect-square rounded-sm bg-sunken" />
      {images.map((image, index) => (
        <label key={image.key}>
          <input
            type="radio"
            name={`picture-${id}`}
            defaultChecked={index === 0}
            aria-label={`Picture ${index + 1}`}
            className="peer sr-only"
          />
          <Picture
            image={image}
            eager={index === 0}
            className="absolute inset-x-0 top-0 hidden aspect-square w-full rounded-sm peer-checked:block"
          />
          <Picture
            image={image}
            decorative
            className="aspect-square w-full rounded-sm opacity-70 outline-offset-2 peer-checked:opacity-100 peer-checked:outline-2 peer-checked:outline-ink peer-focus-visible:outline-3 peer-focus-visible:outline-accent hover:opacity-100"
          />
        </label>
      ))}
    </fieldset>
  );
}
