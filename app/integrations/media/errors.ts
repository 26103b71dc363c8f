export type ImageProblem = "UNSUPPORTED_IMAGE" | "IMAGE_TOO_LARGE" | "TOO_MANY_PIXELS" | "BROKEN_IMAGE";

/** An upload is no picture we take; the message is a sentence for whoever sent it. */
export class ImageRefused extends Error {
  override name = "ImageRefused";

  constructor(
    readonly code: ImageProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

export class UnsupportedImage extends ImageRefused {
  override name = "UnsupportedImage";
  constructor(message = "This is no picture we can use. Please choose a JPEG, PNG, WebP or AVIF.") {
    super("UNSUPPORTED_IMAGE", message);
  }
}

export class ImageTooLarge extends ImageRefused {
  override name = "ImageTooLarge";
  constructor() {
    super("IMAGE_TOO_LARGE", "This picture has more than 8 MB. Please choose a smaller one.");
  }
}

export class TooManyPixels extends ImageRefused {
  override name = "TooManyPixels";
  constructor() {
    super("TOO_MANY_PIXELS", "This picture has more than 40 megapixels. Please scale it down first.");
  }
}

export class BrokenImage extends ImageRefused {
  override name = "BrokenImage";
  constructor(options?: ErrorOptions) {
    super("BROKEN_IMAGE", "This picture is damaged. Please choose another one.", options);
  }
}

/** The store could not be asked, or its answer was lost. What it has done by then is not known. */
export class MediaStoreFailed extends Error {
  override name = "MediaStoreFailed";
}
