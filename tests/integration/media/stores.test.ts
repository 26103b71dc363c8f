import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { createLocalStore } from "~/integrations/media/local-store.server";
import { type MediaStore } from "~/integrations/media/media-store";
import { parseCloudinaryUrl } from "~/lib/cloudinary-url";

import { capture } from "../../../dev/lib/capture";
import { startCloudinarySimulator, type CloudinarySimulator } from "../../../dev/simulators/cloudinary/index";
import { arriving, photo } from "./pictures";

let simulator: CloudinarySimulator;
let directory: string;
let cloudinary: MediaStore;
let next = 0;
const newId = (store: MediaStore) => `${store.prefix}${String((next += 1)).padStart(32, "0")}`;

beforeAll(async () => {
  simulator = await startCloudinarySimulator();
  // The SDK chooses between http and https as it is loaded.
  process.env["CLOUDINARY_URL"] = simulator.cloudinaryUrl;
  directory = await mkdtemp(join(tmpdir(), "bazaar-media-"));
  const { createCloudinaryStore } = await import("~/integrations/media/cloudinary-store.server");
  cloudinary = createCloudinaryStore(parseCloudinaryUrl(simulator.cloudinaryUrl)!);
});
afterAll(async () => {
  await simulator.stop();
  await rm(directory, { recursive: true, force: true });
});
beforeEach(() => simulator.reset());

/** The bytes behind an address of a picture. */
async function bytesAt(store: MediaStore, key: string, width: number): Promise<Buffer> {
  const url = store.url(key, width);
  if (!url.startsWith("/media/")) return Buffer.from(await (await fetch(url)).arrayBuffer());
  return readFile(join(directory, url.slice("/media/".length)));
}

const everything = async () => [
  ...(await readdir(join(directory, "local")).catch(() => [])),
  ...simulator.assets.keys(),
];

describe.each(["the local store", "Cloudinary"])("%s", (name) => {
  const store = () => (name === "Cloudinary" ? cloudinary : createLocalStore(directory));

  test("keeps a photograph upright, in three widths, and without where it was taken", async () => {
    const input = await photo(2000, 1500)
      .jpeg()
      .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(input).metadata()).exif?.length, "the original says where").toBeGreaterThan(0);

    const key = newId(store());
    const stored = await store().put(arriving(input), { publicId: key });
    expect(stored).toEqual({ key, width: 1280, height: 1707 });
    for (const width of [320, 640, 1280]) {
      const kept = await sharp(await bytesAt(store(), key, width)).metadata();
      expect(kept).toMatchObject({ format: "webp", width });
      expect(kept.height! / kept.width!).toBeCloseTo(4 / 3, 1);
      expect([kept.exif, kept.xmp, kept.iptc, kept.orientation]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  test.each(["png", "webp", "avif"] as const)("takes %s, and enlarges nothing", async (format) => {
    const key = newId(store());
    const input = await photo(500, 300).toFormat(format).toBuffer();
    expect(await store().put(arriving(input), { publicId: key })).toEqual({ key, width: 500, height: 300 });
    expect(await sharp(await bytesAt(store(), key, 640)).metadata()).toMatchObject({
      width: 500,
      height: 300,
    });
  });

  test("keeps a very high picture within bounds", async () => {
    const key = newId(store());
    const input = await photo(200, 9000).jpeg().toBuffer();
    expect(await store().put(arriving(input), { publicId: key })).toMatchObject({ height: 2560, width: 57 });
  });

  test("removes all of a picture, and does not mind doing so again", async () => {
    const key = newId(store());
    const before = await everything();
    await store().put(arriving(await photo(2000, 900).jpeg().toBuffer()), { publicId: key });
    expect((await everything()).length).toBeGreaterThan(before.length);
    await store().delete(key);
    await store().delete(key);
    expect(await everything()).toEqual(before);
  });

  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const refused: [what: string, code: string, bytes: () => Promise<Buffer>][] = [
    ["a drawing that could carry scripts", "UNSUPPORTED_IMAGE", async () => svg],
    ["a GIF", "UNSUPPORTED_IMAGE", async () => photo(50, 50).gif().toBuffer()],
    ["a TIFF", "UNSUPPORTED_IMAGE", async () => photo(50, 50).tiff().toBuffer()],
    ["a page called a picture", "UNSUPPORTED_IMAGE", async () => Buffer.from("<!doctype html><p>hello")],
    ["nothing", "UNSUPPORTED_IMAGE", async () => Buffer.alloc(0)],
    ["a moving WebP", "UNSUPPORTED_IMAGE", moving],
    ["48 megapixels in 150 kB", "TOO_MANY_PIXELS", async () => flat(8000, 6000)],
    ["the head of a JPEG and nonsense", "BROKEN_IMAGE", async () => damaged()],
    [
      "the beginning of a WebP",
      "BROKEN_IMAGE",
      async () => (await photo(900, 900).webp().toBuffer()).subarray(0, 9000),
    ],
  ];
  test.each(refused)("refuses %s and keeps nothing of it", async (_what, code, bytes) => {
    const before = await everything();
    const source = arriving(await bytes());
    const putting = store().put(source, { publicId: newId(store()) });
    await expect(putting).rejects.toMatchObject({ code, message: expect.stringMatching(/^[A-Z].+\.$/) });
    expect(await everything()).toEqual(before);
    expect(source.seen.ended).toBe(true);
  });

  test("stops reading as soon as there are more than 8 MB", async () => {
    const before = await everything();
    const source = arriving(
      Buffer.concat([await photo(900, 900).jpeg().toBuffer(), Buffer.alloc(40 * 1024 * 1024)]),
    );
    await expect(store().put(source, { publicId: newId(store()) })).rejects.toMatchObject({
      code: "IMAGE_TOO_LARGE",
    });
    expect(source.seen.bytes).toBeLessThan(8 * 1024 * 1024 + 64 * 1024);
    expect(source.seen.ended).toBe(true);
    expect(await everything()).toEqual(before);
  });

  test("passes on that the sender has gone", async () => {
    const before = await everything();
    const beginning = (await photo(900, 900).jpeg().toBuffer()).subarray(0, 100_000);
    async function* breaking() {
      yield beginning;
      throw new Error("connection reset");
    }
    await expect(store().put(breaking(), { publicId: newId(store()) })).rejects.toThrow("connection reset");
    expect(await everything()).toEqual(before);
  });
});

describe("the local store", () => {
  test("has no half files in sight, and no file outside of its directory", async () => {
    const store = createLocalStore(directory);
    const key = newId(store);
    await store.put(arriving(await photo(1500, 900).jpeg().toBuffer()), { publicId: key });
    const id = key.slice(store.prefix.length);
    const names = (await readdir(join(directory, "local"))).filter((name) => name.includes(id));
    expect(names.sort()).toEqual([`${id}-1280.webp`, `${id}-320.webp`, `${id}-640.webp`]);
    expect((await stat(join(directory, "local", `${id}-1280.webp`))).size).toBeGreaterThan(1000);
    for (const foreign of ["local/../../../etc/passwd", "demo/oak-table-1.svg", "local/", ""])
      await expect(store.delete(foreign)).rejects.toThrow("no key of the local store");
  });
});

describe("the memory of the local store", () => {
  /** At most, in bytes, of a process that is handed the picture so many times at once. */
  async function memoryFor(file: string, times: number): Promise<number> {
    const program = fileURLToPath(new URL("put-side-by-side.ts", import.meta.url));
    const args = ["--import", "tsx", program, file, join(directory, String(times)), String(times)];
    const { code, output } = await capture(process.execPath, args);
    expect(code, output).toBe(0);
    const { stored, memory } = JSON.parse(output) as { stored: number; memory: number };
    expect(stored).toBe(times);
    return memory;
  }

  test("holds the pixels of two pictures, however many come at once", async () => {
    const file = join(directory, "interlaced.png");
    await writeFile(file, await interlaced(7800, 5000));
    const [two, four] = [await memoryFor(file, 2), await memoryFor(file, 4)];
    // Each is taken apart as a whole: 39 megapixels in four bytes.
    expect(two).toBeGreaterThan(2 * 7800 * 5000 * 4);
    expect(four - two).toBeLessThan(7800 * 5000 * 4);
  });
});

describe("Cloudinary", () => {
  const put = async (key: string) =>
    cloudinary.put(arriving(await photo(400, 300).jpeg().toBuffer()), { publicId: key });

  test("is not believed when its answer is lost; the picture can be removed all the same", async () => {
    const { createCloudinaryStore } = await import("~/integrations/media/cloudinary-store.server");
    const settings = parseCloudinaryUrl(simulator.cloudinaryUrl)!;
    const hasty = createCloudinaryStore(settings, { patience: 2_000 });
    simulator.announce({ operation: "upload", kind: "drop" });
    const key = newId(cloudinary);
    const source = arriving(await photo(400, 300).jpeg().toBuffer());
    await expect(hasty.put(source, { publicId: key })).rejects.toMatchObject({ name: "MediaStoreFailed" });
    expect([...simulator.assets.keys()], "it was kept").toEqual([key]);
    await cloudinary.delete(key);
    expect(simulator.assets.size).toBe(0);
  });

  test.each(["fail", "reset"] as const)("that cannot be asked (%s) is said to have failed", async (kind) => {
    simulator.announce({ operation: "upload", kind });
    await expect(put(newId(cloudinary))).rejects.toMatchObject({ name: "MediaStoreFailed" });
    expect(simulator.assets.size).toBe(0);
    simulator.announce({ operation: "destroy", kind });
    await expect(cloudinary.delete("cloudinary/x")).rejects.toMatchObject({ name: "MediaStoreFailed" });
  });

  test("is waited for only so long", async () => {
    const { createCloudinaryStore } = await import("~/integrations/media/cloudinary-store.server");
    const settings = parseCloudinaryUrl(simulator.cloudinaryUrl)!;
    const hasty = createCloudinaryStore(settings, { patience: 200 });
    simulator.announce({ operation: "upload", kind: "delay", milliseconds: 3_000 });
    const source = arriving(await photo(40, 30).jpeg().toBuffer());
    await expect(hasty.put(source, { publicId: newId(hasty) })).rejects.toMatchObject({
      name: "MediaStoreFailed",
    });
  });

  test("may answer twice", async () => {
    simulator.announce({ operation: "upload", kind: "twice" });
    const key = newId(cloudinary);
    expect(await put(key)).toMatchObject({ key, width: 400 });
    expect(simulator.calls).toEqual([`upload ${key}`]);
  });

  test("accepts nobody who does not know the secret", async () => {
    const { createCloudinaryStore } = await import("~/integrations/media/cloudinary-store.server");
    const settings = parseCloudinaryUrl(simulator.cloudinaryUrl)!;
    const stranger = createCloudinaryStore({ ...settings, apiSecret: "guessed" });
    const input = await photo(40, 30).jpeg().toBuffer();
    await expect(stranger.put(arriving(input), { publicId: newId(stranger) })).rejects.toThrow(
      /Invalid Signature/,
    );
    expect(simulator.assets.size).toBe(0);
  });
});

/** Every seventh part of it is spread over the whole picture, so nothing can be scaled before all is read. */
const interlaced = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 200, g: 120, b: 40, alpha: 0.5 } } })
    .png({ progressive: true, compressionLevel: 1 })
    .toBuffer();

/** Two frames. */
async function moving(): Promise<Buffer> {
  const frames = await photo(60, 120).raw().toBuffer();
  return sharp(frames, { raw: { width: 60, height: 120, channels: 3, pageHeight: 60 } })
    .webp({ loop: 0 })
    .toBuffer();
}

const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#888" } })
    .png()
    .toBuffer();

async function damaged(): Promise<Buffer> {
  const whole = await photo(900, 700).jpeg().toBuffer();
  return Buffer.concat([whole.subarray(0, 2000), Buffer.alloc(50_000, 7)]);
}
