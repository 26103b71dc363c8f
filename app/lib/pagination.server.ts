/** Cursors: opaque texts in addresses that name a row of a sorted list, so that pages neither skip nor repeat. */

/** The next page begins after a row, the previous one ends before it. */
export interface Position {
  towards: "after" | "before";
  /** What the list is sorted by: an integer, instants in milliseconds, or a fraction where the list says so. */
  value: number;
  /** Breaks ties between equal values. */
  id: string;
}

export interface Page<Row> {
  rows: Row[];
  /** Cursor for `?before=`, null on the first page. */
  previous: string | null;
  /** Cursor for `?after=`, null on the last page. */
  next: string | null;
}

/** A cursor for `?after=` or `?before=`. `list` names the list and its order: cursors of others are ignored. */
export function encodeCursor(list: string, row: { value: number; id: string }): string {
  return Buffer.from(JSON.stringify([list, row.value, row.id])).toString("base64url");
}

/**
 * The position that an address asks for. A missing, damaged or foreign cursor is null, which means the first
 * page: an old link then shows a list instead of an error.
 * @param options.fractions for lists sorted by a number that need not be whole
 */
export function readPosition(
  query: URLSearchParams,
  list: string,
  { fractions = false }: { fractions?: boolean } = {},
): Position | null {
  const isValue = fractions ? Number.isFinite : Number.isSafeInteger;
  for (const towards of ["after", "before"] as const) {
    const text = query.get(towards);
    if (text) return decode(text, { list, towards, isValue });
  }
  return null;
}

interface Expected {
  list: string;
  towards: Position["towards"];
  isValue: (value: unknown) => boolean;
}

function decode(text: string, { list, towards, isValue }: Expected): Position | null {
  if (text.length > 300) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    if (!Array.isArray(parts) || parts.length !== 3) return null;
    const [name, value, id] = parts as unknown[];
    if (name !== list || !isValue(value)) return null;
    // The largest instant that a Date can hold.
    if (Math.abs(value as number) > 8.64e15 || typeof id !== "string" || !/^[0-9a-f]{24}$/.test(id))
      return null;
    return { towards, value: value as number, id };
  } catch {
    return null;
  }
}

/**
 * Cuts what a query found to one page. The query must ask for `size + 1` rows, sorted away from the position:
 * in reverse order when it is "before". A list made of several has a name for each, given by the row.
 */
export function toPage<Row extends { id: string }>(
  found: readonly Row[],
  list: {
    name: string | ((row: Row) => string);
    size: number;
    position: Position | null;
    valueOf: (row: Row) => number;
  },
): Page<Row> {
  const { name, size, position, valueOf } = list;
  const backwards = position?.towards === "before";
  const rows = found.slice(0, size);
  if (backwards) rows.reverse();
  const more = found.length > size;
  const cursor = (row: Row | undefined) =>
    row
      ? encodeCursor(typeof name === "string" ? name : name(row), { value: valueOf(row), id: row.id })
      : null;
  return {
    rows,
    previous: (backwards ? more : position !== null) ? cursor(rows[0]) : null,
    next: (backwards ? true : more) ? cursor(rows.at(-1)) : null,
  };
}
