import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import { db } from "~/db/index.server";

import { startSession } from "~/guards/session-cookie.server";

import { createSeller, createUser } from "../identity/accounts";
import { photo } from "./pictures";

const MEGABYTE = 1024 * 1024;
let directory: string;
let child: ChildProcess;
let url: string;
let picture: Buffer;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "bazaar-media-"));
  child = fork(fileURLToPath(new URL("upload-server.ts", import.meta.url)), {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, MEDIA_DIRECTORY: directory, CLOUDINARY_URL: "" },
  });
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  url = `http://127.0.0.1:${port}`;
  picture = await photo(400, 300).jpeg().toBuffer();
});
afterAll(async () => {
  child.disconnect();
  await once(child, "exit");
  await rm(directory, { recursive: true, force: true });
});
afterEach(async () => {
  await db.mediaAsset.deleteMany({ where: {} });
  await rm(join(directory, "local"), { recursive: true, force: true });
});

const files = () => readdir(join(directory, "local")).catch(() => []);

function form(...parts: [name: string, value: string | Buffer, fileName?: string][]): FormData {
  const data = new FormData();
  for (const [name, value, fileName] of parts)
    if (typeof value === "string") data.append(name, value);
    else data.append(name, new Blob([new Uint8Array(value)]), fileName);
  return data;
}

async function post(body: BodyInit, path = "/pictures", headers: Record<string, string> = {}) {
  const answer = await fetch(`${url}${path}`, { method: "POST", body, headers, redirect: "manual" });
  const text = await answer.text();
  return { status: answer.status, body: text.startsWith("{") ? JSON.parse(text) : text };
}

describe("a form with pictures", () => {
  test("brings its text and stores its pictures", async () => {
    const answer = await post(
      form(
        ["title", "A bowl; with = signs, and ünïcode"],
        ["pictures", picture, "one; two=three.jpg"],
        ["pictures", picture, 'the "best".jpg'],
        ["note", ""],
      ),
    );
    expect(answer).toMatchObject({
      status: 200,
      body: {
        text: { title: "A bowl; with = signs, and ünïcode", note: "" },
        images: [{ width: 400, height: 300 }, { width: 400 }],
        problems: {},
      },
    });
    const rows = await db.mediaAsset.findMany();
    expect(rows.map(({ publicId }) => publicId).sort()).toEqual(
      answer.body.images.map(({ key }: { key: string }) => key).sort(),
    );
    expect(rows).toMatchObject([
      { status: "PENDING", owner: "user:0123456789abcdef01234567", kind: "product" },
      { status: "PENDING" },
    ]);
  });

  test("may have chosen none, or be sent without files at all", async () => {
    expect(await post(form(["title", "x"], ["pictures", Buffer.alloc(0), ""]))).toEqual({
      status: 200,
      body: { text: { title: "x" }, images: [], problems: {} },
    });
    expect(await post(new URLSearchParams({ title: "x" }))).toMatchObject({
      status: 200,
      body: { images: [] },
    });
  });

  const problems: [what: string, sentence: RegExp, parts: () => Parameters<typeof form>][] = [
    ["no picture", /JPEG, PNG, WebP or AVIF/, () => [["pictures", Buffer.from("<svg/>"), "a.jpg"]]],
    ["a picture of 12 MB", /more than 8 MB/, () => [["pictures", large(12), "a.jpg"]]],
    [
      "three where two are taken",
      /^At most 2 pictures/,
      () => [1, 2, 3].map(() => ["pictures", picture, "a.jpg"]),
    ],
  ];
  test.each(problems)("with %s hears so beside its text", async (_what, sentence, parts) => {
    const answer = await post(form(["title", "kept"], ...parts(), ["after", "kept too"]));
    expect(answer).toMatchObject({ status: 400, body: { text: { title: "kept", after: "kept too" } } });
    expect(answer.body.problems.pictures).toMatch(sentence);
    expect(await db.mediaAsset.count({})).toBe(answer.body.images.length);
  });

  test.each([
    ["a file in a field for none", () => form(["surprise", picture, "a.jpg"])],
    ["a field of a form library's list", () => form(["a[4294967294]", "1"])],
    ["a text without end", () => form(["title", "x".repeat(70_000)])],
    [
      "a hundred and one fields",
      () => form(...Array.from({ length: 101 }, (_, n) => [`f${n}`, ""] as [string, string])),
    ],
  ])("with %s is none of ours", async (_what, body) => {
    expect((await post(body())).status).toBe(400);
    expect(await files()).toEqual([]);
  });

  test.each([
    ["damaged", "--x\r\nnonsense", "multipart/form-data; boundary=x"],
    [
      "cut off within a picture",
      `--x\r\nContent-Disposition: form-data; name="pictures"; filename="a.jpg"\r\n\r\nabc`,
      "multipart/form-data; boundary=x",
    ],
    ["without a boundary", "x", "multipart/form-data"],
  ])("that is %s is refused, and the server goes on", async (_what, body, type) => {
    const answer = await fetch(`${url}/pictures`, {
      method: "POST",
      body,
      headers: { "Content-Type": type },
    });
    expect(answer.status).toBe(400);
    expect((await post(form(["pictures", picture, "a.jpg"]))).status).toBe(200);
  });

  test("whose sender goes away leaves a row for the job and nothing else", async () => {
    const whole = new Response(form(["pictures", large(6), "a.jpg"]));
    const bytes = Buffer.from(await whole.arrayBuffer());
    const sending = httpRequest(`${url}/pictures`, {
      method: "POST",
      headers: { "Content-Type": whole.headers.get("content-type")!, "Content-Length": bytes.length },
    });
    sending.on("error", () => {});
    sending.write(bytes.subarray(0, MEGABYTE));
    await expect.poll(() => db.mediaAsset.count({})).toBe(1);
    sending.destroy();
    expect((await post(form(["pictures", picture, "a.jpg"]))).status).toBe(200);
    expect((await files()).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("what the answer does not put to use", () => {
  const states = async () => (await db.mediaAsset.findMany()).map(({ status }) => status);
  const pictures = (...names: string[]) =>
    names.map((name) => [name, picture, "a.jpg"] as [string, Buffer, string]);

  async function signedIn(kind: "USER" | "SELLER"): Promise<string> {
    const { id } = kind === "SELLER" ? await createSeller() : await createUser();
    const session = { kind, subjectId: id, ip: null };
    return (await startSession(new Request("http://localhost/"), session)).get("Set-Cookie")!.split(";")[0]!;
  }

  test("is given up at once where the form is refused, and kept where it is taken", async () => {
    const cookie = await signedIn("USER");
    const profile = (name: string) =>
      post(form(["name", name], ...pictures("avatar")), "/account/profile.data", { cookie });
    expect((await profile("")).status).toBe(400);
    expect(await states()).toEqual(["DELETING"]);
    expect((await profile("Ada")).status, "a redirect").toBe(202);
    expect((await states()).sort()).toEqual(["DELETING", "LIVE"]);
  });

  test("is given up by the shop's settings, both of it", async () => {
    const cookie = await signedIn("SELLER");
    const sent = form(["name", ""], ...pictures("logo", "banner"));
    expect((await post(sent, "/seller/settings.data", { cookie })).status).toBe(400);
    expect(await states()).toEqual(["DELETING", "DELETING"]);
  });

  test("is given up by a sign-up that is refused, and by one that opens no account", async () => {
    const { email } = await createUser();
    const fields = { name: "Ada Lovelace", email, password: "seven swans a-swimming" };
    const signUp = (given: Partial<typeof fields>) =>
      post(form(...Object.entries({ ...fields, ...given }), ...pictures("avatar")), "/sign-up.data");
    expect((await signUp({ name: "" })).status).toBe(400);
    expect((await signUp({})).status).toBe(200);
    expect(await states()).toEqual(["DELETING", "DELETING"]);
    expect((await signUp({ email: `new-${email}` })).status).toBe(200);
    expect((await states()).sort()).toEqual(["DELETING", "DELETING", "LIVE"]);
  });

  test("is given up where the form turns out to be damaged", async () => {
    const sent = form(...pictures("pictures"), ["wrong-name", picture, "a.jpg"]);
    expect((await post(sent)).status).toBe(400);
    expect(await states()).toEqual(["DELETING"]);
  });
});

describe("a body that is too large", () => {
  test("is refused by its announced length: text at a megabyte, pictures at 64", async () => {
    const announced = (length: number, path: string, type: string) =>
      new Promise<number>((resolve, reject) => {
        const headers = { "Content-Type": type, "Content-Length": length };
        const sending = httpRequest(url + path, { method: "POST", headers }, (answer) => {
          resolve(answer.statusCode ?? 0);
          sending.destroy();
        });
        sending.on("error", reject);
        sending.flushHeaders();
      });
    const pictures = "multipart/form-data; boundary=x";
    expect(await announced(100 * MEGABYTE, "/pictures", pictures)).toBe(413);
    expect(await announced(2 * MEGABYTE, "/pictures", "application/x-www-form-urlencoded")).toBe(413);
    expect(await announced(2 * MEGABYTE, "/another-page", pictures)).toBe(413);
  });

  test("keeps nobody from the answer of a page that does not read it", async () => {
    expect((await post(form(["pictures", large(20), "a.jpg"]), "/elsewhere")).status).toBe(303);
  });

  test("never fills the memory: 100 MB in chunks, and 60 MB that are read to their end", async () => {
    await post(form(["pictures", picture, "a.jpg"]));
    const before = await memory();
    // The server closes the connection behind its answer; to whoever was just sending, the end may be all that arrives.
    let refused = await flood(100 * MEGABYTE);
    for (let again = 0; refused.status === 0 && again < 3; again += 1) refused = await flood(100 * MEGABYTE);
    expect(refused.status).toBe(413);
    expect(refused.sent).toBeLessThan(80 * MEGABYTE);
    expect(await flood(60 * MEGABYTE)).toMatchObject({ status: 400 });
    const after = await memory();
    expect(after.highest - before.memory).toBeLessThan(48 * MEGABYTE);
    expect(await files().then((names) => names.length)).toBe(2);
  });
});

/** A JPEG followed by enough zeros. */
const large = (megabytes: number) =>
  Buffer.concat([picture, Buffer.alloc(megabytes * MEGABYTE - picture.length)]);

async function memory(): Promise<{ memory: number; highest: number }> {
  child.send("memory");
  const [figures] = await once(child, "message");
  return figures as { memory: number; highest: number };
}

/** Sends one picture of so many bytes, without saying how many, as fast as they are taken. */
function flood(bytes: number): Promise<{ status: number; sent: number }> {
  return new Promise((resolve) => {
    let status = 0;
    let sent = 0;
    const sending = httpRequest(`${url}/pictures`, {
      method: "POST",
      headers: { "Content-Type": "multipart/form-data; boundary=x", "Transfer-Encoding": "chunked" },
    });
    sending.on("response", (answer) => {
      status = answer.statusCode ?? 0;
      answer.resume();
      answer.on("close", () => resolve({ status, sent }));
    });
    sending.on("error", () => resolve({ status, sent }));
    sending.write('--x\r\nContent-Disposition: form-data; name="pictures"; filename="a.jpg"\r\n\r\n');
    sending.write(picture);
    const chunk = Buffer.alloc(64 * 1024);
    const go = () => {
      while (sent < bytes && !sending.destroyed && status === 0) {
        sent += chunk.length;
        if (!sending.write(chunk)) return void sending.once("drain", go);
      }
      sending.end("\r\n--x--\r\n");
    };
    go();
  });
}
