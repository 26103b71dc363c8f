import { type IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";

import { Busboy, type BusboyHeaders } from "@fastify/busboy";

/** A call of the upload API, as the SDK sends it. */
export interface Call {
  fields: Map<string, string>;
  file: Buffer | null;
}

const LARGEST_FILE = 20 * 1024 * 1024;

/** Reads a call to its end. @throws if it breaks off before */
export async function receive(request: IncomingMessage): Promise<Call> {
  const fields = new Map<string, string>();
  const chunks: Buffer[] = [];
  let hasFile = false;
  const parser = new Busboy({
    headers: request.headers as BusboyHeaders,
    limits: { fileSize: LARGEST_FILE, files: 1, fields: 50 },
  });
  parser.on("field", (name, value) => void fields.set(name, value));
  parser.on("file", (_name, file) => {
    hasFile = true;
    file.on("error", () => {});
    file.on("data", (chunk: Buffer) => void chunks.push(chunk));
  });
  await pipeline(request, parser);
  return { fields, file: hasFile ? Buffer.concat(chunks) : null };
}
