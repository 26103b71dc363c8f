/** Thrown by a handler: no further attempt can help, so the entry is given up at once. */
export class Hopeless extends Error {
  override name = "Hopeless";
}
