/**
 * The pages whose forms take pictures (`readUploadForm`), as patterns of their paths in lower case: there, and
 * nowhere else, the body of a form may be larger than text ever is.
 */
export const UPLOAD_PAGES: readonly RegExp[] = [
  /^\/sign-up$/,
  /^\/account\/profile$/,
  /^\/seller\/settings$/,
];
