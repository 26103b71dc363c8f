import { beyond, db, type ListPlace, type Product, type Where } from "~/db/index.server";
import { cardFields } from "~/domain/catalog/product-cards.server";
import { type sorts, type SortName } from "~/domain/catalog/sorts";
import { type Position } from "~/lib/pagination.server";

import { type FoundRow } from "./price-bounds.server";

export type SortField = (typeof sorts)[SortName]["field"];

interface Reading {
  /** The conditions of one list, or of several that share no product. */
  lists: readonly (readonly Where<Product>[])[];
  /** Rows that have been read before and belong in between. */
  besides: readonly FoundRow[];
  field: SortField;
  direction: 1 | -1;
  position: Position | null;
  limit: number;
}

/** The first products of an order after a position: lists read in the order of an index, and others, sorted into one. */
export async function readInOrder(reading: Reading): Promise<FoundRow[]> {
  const { lists, besides, field, direction, position, limit } = reading;
  const found: FoundRow[][] = await Promise.all(
    lists.map((conditions) =>
      db.product.findMany({
        where: {
          AND: [...conditions, ...(position ? [beyond<Product>(placeOf(field, position), direction)] : [])],
        },
        orderBy: [{ [field]: direction }, { id: direction }],
        limit,
        select: cardFields,
      }),
    ),
  );
  const order = (a: Place, b: Place) => direction * (a.value - b.value || (a.id < b.id ? -1 : 1));
  const place = (row: FoundRow) => ({ value: Number(row[field]), id: row.id });
  const after = besides.filter(
    (row) => !position || (row.id !== position.id && order(place(row), position) > 0),
  );
  return [...found.flat(), ...after].sort((a, b) => order(place(a), place(b))).slice(0, limit);
}

type Place = Pick<Position, "value" | "id">;

function placeOf(field: SortField, { value, id }: Place): ListPlace<Product> {
  return field === "createdAt" ? { field, value: new Date(value), id } : { field, value, id };
}
