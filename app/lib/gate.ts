/** Lets at most `places` pieces of work run at once; the others wait in the order they came. */
export function createGate(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = places;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      // A place is handed on directly, so that nobody who comes just now overtakes.
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
