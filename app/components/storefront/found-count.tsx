/** How many products were found, as a sentence that is announced. */
export function FoundCount({ count, more }: { count: number; more: boolean }) {
  return (
    <p role="status" className="text-muted">
      {more
        ? `More than ${count.toLocaleString("en-US")} products`
        : `${count} ${count === 1 ? "product" : "products"}`}
    </p>
  );
}
