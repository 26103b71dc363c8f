const MEGABYTE = 1024 * 1024;

/** A page whose form takes pictures (`readUploadForm`). */
export interface UploadPage {
  /** Its path in lower case. */
  path: string;
  /** What the body of the form may have. */
  bytes: number;
}

/**
 * Where, and nowhere else, the body of a form may be larger than text ever is: as many of the largest pictures that
 * are kept (8 MB) as the form takes, and room for one that is a little too large, so that the page itself can say so.
 */
export const UPLOAD_PAGES: readonly UploadPage[] = [
  { path: "/sign-up", bytes: 10 * MEGABYTE },
  { path: "/account/profile", bytes: 10 * MEGABYTE },
  { path: "/seller/settings", bytes: 18 * MEGABYTE },
];
