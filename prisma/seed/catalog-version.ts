/**
 * Which demo catalog this is. A database that was filled by an earlier one keeps what it has, and `npm start` says
 * that there is a newer one. 1 was the catalog of six shops, without a past.
 */
export const CATALOG_VERSION = 2;
