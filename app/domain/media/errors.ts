import { DomainError } from "~/domain/errors";
import { type ImageProblem } from "~/integrations/media/errors";

/** An upload is no picture we take; the message belongs next to the field it came from. */
export class ImageNotTaken extends DomainError<ImageProblem> {
  override name = "ImageNotTaken";
}

/** The picture could not be kept just now, through no fault of whoever sent it. */
export class MediaUnavailable extends DomainError<"MEDIA_UNAVAILABLE"> {
  override name = "MediaUnavailable";
  constructor(options: ErrorOptions) {
    super("MEDIA_UNAVAILABLE", "The picture could not be saved just now. Please try again in a moment.");
    this.cause = options.cause;
  }
}
