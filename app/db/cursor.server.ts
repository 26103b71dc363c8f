import { gt, gte, lt, lte } from "./operators";
import { type Direction, type Where } from "./types";

type Sortable = number | string | Date;

type SortField<T> = {
  [Key in keyof T & string]-?: NonNullable<T[Key]> extends Sortable ? Key : never;
}[keyof T & string];

/** A place in a list that is sorted by a field and, among equals, by id: the row that stands there. */
export type ListPlace<T> = {
  [Key in SortField<T>]: {
    readonly field: Key;
    readonly value: NonNullable<T[Key]> & Sortable;
    readonly id: string;
  };
}[SortField<T>];

/**
 * The rows of a sorted list that come after a place in it; of those with its value, the ones whose id comes after.
 * @param direction the order that the query reads the list in, of the field and of the id alike
 */
export function beyond<T extends { id: string }>(
  { field, value, id }: ListPlace<T>,
  direction: Direction,
): Where<T> {
  const [from, past] = direction === 1 || direction === "asc" ? [gte, gt] : [lte, lt];
  // The range on the sorted field stands alone, so that an index scan begins at the place.
  const where = {
    AND: [{ [field]: from<Sortable>(value) }, { OR: [{ [field]: past<Sortable>(value) }, { id: past(id) }] }],
  };
  // The compiler cannot see through a computed key that the value fits the field; `ListPlace` has made sure.
  return where as unknown as Where<T>;
}
