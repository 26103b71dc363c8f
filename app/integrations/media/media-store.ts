/** A picture as a store keeps it. */
export interface StoredImage {
  readonly key: string;
  /** Pixels, after turning it upright. */
  readonly width: number;
  readonly height: number;
}

/** The bytes of an upload as they arrive. Whoever stops reading early ends the iteration. */
export type ImageBytes = AsyncIterable<Uint8Array>;

/**
 * Where uploaded pictures are kept. Every key is used once: what is kept under it never changes, so it may be
 * cached for ever.
 */
export interface MediaStore {
  /** What the keys of this store begin with; a new public id is made of it and an unguessable rest. */
  readonly prefix: string;

  /**
   * Keeps a picture under the public id, re-encoded and without its metadata. Reads no more of the source than it
   * needs to refuse it.
   *
   * @throws ImageRefused if it is none we take; then nothing of it is kept
   * @throws MediaStoreFailed if nobody knows whether it is kept: `delete` with the same id removes it in either case
   */
  put(source: ImageBytes, options: { readonly publicId: string }): Promise<StoredImage>;

  /**
   * Removes a picture in all its widths. One that is gone already counts as removed.
   *
   * @throws MediaStoreFailed
   */
  delete(key: string): Promise<void>;

  /** The address of a picture in a width, in pixels. */
  url(key: string, width: number): string;
}
