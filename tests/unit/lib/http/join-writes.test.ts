import { expect, test } from "vitest";

import { joinWrites } from "~/lib/http/join-writes.server";

const turn = () => new Promise((resolve) => setImmediate(resolve));

test("what is written in one turn leaves as one chunk, and nothing waits longer", async () => {
  const stream = joinWrites();
  const chunks: string[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  stream.write("a");
  stream.write("b");
  await turn();
  await turn();
  expect(chunks).toEqual(["ab"]);
  stream.write("c");
  stream.end("d");
  await new Promise((resolve) => stream.once("end", resolve));
  expect(chunks.join("")).toBe("abcd");
});

test("a page that is broken off sends no more", async () => {
  const stream = joinWrites();
  stream.write("a");
  stream.destroy();
  await turn();
  await turn();
  expect(stream.destroyed).toBe(true);
});
