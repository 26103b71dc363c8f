import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

import { createFaults, type Fault } from "./faults";
import { type Asset, deliver, describe, takeIn } from "./pictures";
import { type Call, receive } from "./receive";
import { refusalOf } from "./signature";

export interface CloudinarySimulator {
  url: string;
  /** What CLOUDINARY_URL must say for the SDK to talk to it. */
  cloudinaryUrl: string;
  /** What it keeps, by public id. */
  readonly assets: ReadonlyMap<string, Asset>;
  /** Calls that reached it, such as `upload cloudinary/abc`. */
  readonly calls: readonly string[];
  /** Lets the next calls go wrong. */
  announce(fault: Fault): void;
  reset(): void;
  stop(): Promise<void>;
}

interface Options {
  port?: number;
  cloud?: string;
  key?: string;
  secret?: string;
}

interface Answer {
  status: number;
  body: object;
}

const refusal = (status: number, message: string): Answer => ({ status, body: { error: { message } } });

/**
 * Cloudinary for tests and for working without an account: the upload API and the delivery of pictures, at the
 * level of HTTP, for the real SDK. What it keeps is gone when it stops.
 *
 * `POST /control/faults` (a Fault in JSON), `GET /control/assets` and `POST /control/reset` do for other processes
 * what the functions do here.
 */
export async function startCloudinarySimulator({
  port = 0,
  cloud = "bazaar",
  key = "simulated-key",
  secret = "simulated-secret",
}: Options = {}): Promise<CloudinarySimulator> {
  const assets = new Map<string, Asset>();
  const calls: string[] = [];
  const faults = createFaults();
  const reset = () => (assets.clear(), faults.clear(), void (calls.length = 0));

  async function carryOut(operation: string, { fields, file }: Call): Promise<Answer> {
    const refused = refusalOf(fields, { key, secret });
    if (refused) return refusal(401, refused);
    const publicId = fields.get("public_id") ?? "";
    calls.push(`${operation} ${publicId}`);
    if (operation === "destroy")
      return { status: 200, body: { result: assets.delete(publicId) ? "ok" : "not found" } };
    if (!file) return refusal(400, "Missing required parameter - file");
    const known = fields.get("overwrite") === "0" ? assets.get(publicId) : undefined;
    if (known) return { status: 200, body: { ...describe(known, deliveryUrl()), existing: true } };
    try {
      const asset = await takeIn(publicId, file, fields.get("transformation") ?? "");
      assets.set(publicId, asset);
      return { status: 200, body: describe(asset, deliveryUrl()) };
    } catch {
      return refusal(400, "Invalid image file");
    }
  }

  async function callApi(
    operation: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const fault = faults.take(operation);
    if (fault?.kind === "reset") return void request.destroy();
    const call = await receive(request);
    if (fault?.kind === "fail") return send(response, refusal(500, "General Error"));
    const answer = await carryOut(operation, call);
    if (fault?.kind === "delay") await pause(fault.milliseconds);
    if (fault?.kind === "drop") return void request.destroy();
    send(response, answer, fault?.kind === "twice");
  }

  async function control(what: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (what === "assets") return send(response, { status: 200, body: [...assets.keys()] });
    if (what === "reset") reset();
    if (what === "faults") {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      faults.announce(JSON.parse(Buffer.concat(chunks).toString()) as Fault);
    }
    send(response, { status: 200, body: {} });
  }

  async function show(path: string, response: ServerResponse): Promise<void> {
    const [, transformation = "", publicId = ""] = /^(.*?)\/?v\d+\/(.+?)(?:\.\w+)?$/.exec(path) ?? [];
    const asset = assets.get(publicId);
    if (!asset) return send(response, refusal(404, "Resource not found"));
    const picture = await deliver(asset, transformation);
    response.writeHead(200, { "Content-Type": "image/webp", "Cache-Control": "public, max-age=2592000" });
    response.end(picture);
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://simulator");
    const api = new RegExp(`^/v1_1/${cloud}/image/(upload|destroy)$`).exec(pathname);
    const delivery = `/${cloud}/image/upload/`;
    const work = api
      ? callApi(api[1] ?? "", request, response)
      : pathname.startsWith("/control/")
        ? control(pathname.slice("/control/".length), request, response)
        : pathname.startsWith(delivery)
          ? show(pathname.slice(delivery.length), response)
          : Promise.resolve(send(response, refusal(404, "Not found")));
    // A call that broke off has nobody left to answer.
    work.catch(() => request.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const deliveryUrl = () => `${url}/${cloud}/image/upload`;

  return {
    url,
    cloudinaryUrl: `cloudinary://${key}:${secret}@${cloud}?upload_prefix=${encodeURIComponent(url)}`,
    assets,
    calls,
    announce: faults.announce,
    reset,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, { status, body }: Answer, twice = false): void {
  const text = JSON.stringify(body);
  const { socket } = response;
  response.writeHead(status, {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(text),
  });
  response.end(text, () => {
    if (!twice || !socket) return;
    socket.end(`HTTP/1.1 ${status} OK\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  });
}
