import { type Lifecycle } from "../dev/lib/lifecycle";
import { bareTransactions } from "./bare-transaction";
import { load, middle, type LoadRequest, type Measurement } from "./load";
import { type BenchOptions } from "./options";
import { form, plentifulVariants, preparePurchases } from "./purchases";
import { type Ratio } from "./report";
import { startFloor } from "./servers";
import { findSubjects, type Subjects } from "./subjects";

interface Side {
  url: string;
  databaseUrl: string;
}

interface Bench {
  options: BenchOptions;
  lifecycle: Lifecycle;
  log: (line: string) => void;
  small: Side;
  large: Side;
}

/** Purchases of one measurement; their carts are filled before the clock starts. */
const PURCHASES = 300;
const VARIANTS = 1000;

type Measure = () => Promise<Measurement>;

/** Runs every scenario in turn, round after round, so that a noisy minute touches all of them. */
export async function measureAll(
  bench: Bench,
): Promise<{ measurements: Record<string, Measurement>; ratios: Ratio[] }> {
  const { options, log } = bench;
  const all = await scenarios(bench);
  const chosen = Object.entries(all).filter(
    ([name]) => options.only.length === 0 || options.only.some((part) => name.includes(part)),
  );
  const runs = new Map<string, Measurement[]>(chosen.map(([name]) => [name, []]));
  // The first round warms up caches and the compiler; it does not count.
  for (let round = 0; round <= options.rounds; round++) {
    for (const [name, measure] of chosen) {
      log(round === 0 ? `warming up: ${name}` : `round ${round} of ${options.rounds}: ${name}`);
      const measurement = await measure();
      if (round > 0) runs.get(name)?.push(measurement);
    }
  }
  const measurements = Object.fromEntries([...runs].map(([name, found]) => [name, middle(found)]));
  return { measurements, ratios: ratiosOf(measurements, options.workers) };
}

async function scenarios({ options, lifecycle, small, large }: Bench): Promise<Record<string, Measure>> {
  const { connections, seconds } = options;
  const subjects = await findSubjects(small.databaseUrl);
  const largeSubjects = await findSubjects(large.databaseUrl);
  const pages = (of: Subjects) => ({
    home: "/",
    category: `/c/${of.category.slug}`,
    product: `/p/${of.product}`,
    search: `/search?${new URLSearchParams({ q: of.word, category: of.category.slug, stock: "in" })}`,
  });
  const floor = await startFloor(
    {
      databaseUrl: large.databaseUrl,
      categoryId: largeSubjects.category.id,
      pages: Object.fromEntries(
        Object.entries(pages(largeSubjects)).map(([name, path]) => [name, large.url + path]),
      ),
    },
    lifecycle,
  );
  const get = (url: string, path: string) => () =>
    load({ url, request: { path }, expect: 200, connections, seconds });
  const variants = await plentifulVariants(VARIANTS);
  const purchases = (clients: number) => async () => {
    const prepared = await preparePurchases(large.url, variants, PURCHASES);
    let next = 0;
    const request = (): LoadRequest => prepared[next++ % prepared.length] ?? { path: "/" };
    return load({ url: large.url, request, expect: 302, connections: clients, amount: PURCHASES });
  };
  const bare = (clients: number) => async (): Promise<Measurement> => {
    const ids = variants.map(({ id }) => id);
    const perSecond = await bareTransactions(large.databaseUrl, ids, { clients, amount: 300 });
    const each = (1000 * clients) / perSecond;
    return { perSecond, median: each, slowest: each };
  };
  const shown = pages(largeSubjects);
  return {
    ...Object.fromEntries(Object.entries(shown).map(([name, path]) => [name, get(large.url, path)])),
    "category, compressed": () =>
      load({
        url: large.url,
        request: { path: shown.category, headers: { "accept-encoding": "br" } },
        expect: 200,
        connections,
        seconds,
      }),
    ...Object.fromEntries(
      Object.entries(pages(subjects))
        .filter(([name]) => name !== "home")
        .map(([name, path]) => [`${name}, small catalog`, get(small.url, path)]),
    ),
    ...Object.fromEntries(
      Object.keys(shown).map((name) => [`same bytes from Express: ${name}`, get(floor, `/bytes/${name}`)]),
    ),
    "bare driver query": get(floor, "/query"),
    "driver query + bare React grid": get(floor, "/grid"),
    "add to cart": () => {
      let next = 0;
      return load({
        url: large.url,
        request: () => {
          const { id, productId } = variants[next++ % variants.length] ?? { id: "", productId: "" };
          const body = new URLSearchParams({ intent: "add", productId, variantId: id, quantity: "1" });
          return { method: "POST", path: "/cart", headers: form(large.url), body: body.toString() };
        },
        expect: 302,
        connections,
        seconds,
      });
    },
    "place a purchase, 1 client": purchases(1),
    "place a purchase, 10 clients": purchases(10),
    "bare transaction, 1 client": bare(1),
    "bare transaction, 10 clients": bare(10),
  };
}

/** What is divided by what, and what was promised of it. */
const COMPARISONS: { name: string; of: string; by: string; bound?: Ratio["bound"] }[] = [
  {
    name: "category / (driver query + bare React grid)",
    of: "category",
    by: "driver query + bare React grid",
    bound: { kind: "at least", value: 0.2 },
  },
  ...["home", "category", "product", "search"].map((page) => ({
    name: `${page} / same bytes from Express`,
    of: page,
    by: `same bytes from Express: ${page}`,
  })),
  { name: "category / bare driver query", of: "category", by: "bare driver query" },
  {
    name: "purchase / bare transaction, 1 client",
    of: "place a purchase, 1 client",
    by: "bare transaction, 1 client",
  },
  {
    name: "purchase / bare transaction, 10 clients",
    of: "place a purchase, 10 clients",
    by: "bare transaction, 10 clients",
    bound: { kind: "at least", value: 0.1 },
  },
  // Times are compared, so the small catalog's speed stands above.
  ...(
    [
      ["category", 1.5],
      ["product", 1.5],
      ["search", 3],
    ] as const
  ).map(([page, value]) => ({
    name: `${page}: time with the large catalog / small one`,
    of: `${page}, small catalog`,
    by: page,
    bound: { kind: "at most" as const, value },
  })),
];

/** Several processes are compared with a floor of one: worth knowing, and nothing was promised of it. */
function ratiosOf(measurements: Record<string, Measurement>, workers: number): Ratio[] {
  return COMPARISONS.flatMap(({ name, of, by, bound }) => {
    const [above, below] = [measurements[of], measurements[by]];
    if (!above || !below) return [];
    return [{ name, value: above.perSecond / below.perSecond, ...(workers === 1 && { bound }) }];
  });
}
