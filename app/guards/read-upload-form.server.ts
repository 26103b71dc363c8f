import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type ReadableStream } from "node:stream/web";

import { Busboy, type BusboyFileStream, type BusboyHeaders } from "@fastify/busboy";

import { DomainError } from "~/domain/errors";
import { discardUnclaimed } from "~/domain/media/discard-unclaimed.server";
import { type MediaKind, type MediaOwner } from "~/domain/media/owner";
import { storeUpload } from "~/domain/media/store-upload.server";
import { type ImageBytes, type StoredImage } from "~/integrations/media/media-store";

import { isFieldName, MOST_FIELDS, readForm } from "./read-form.server";

/** Bytes of one text field. */
const LONGEST_TEXT = 64 * 1024;
/** Parts that carry a file, empty file inputs included. */
const MOST_FILES = 50;

/** What a file input of a form is for. */
export interface ImageField {
  kind: MediaKind;
  /** Pictures it takes at once. */
  most: number;
}

export interface UploadForm<Name extends string> {
  /** The text fields. */
  form: FormData;
  /** What was uploaded, in order: each is claimed by its key (`claimMedia`), or cleaned up. */
  images: Record<Name, StoredImage[]>;
  /** A sentence for each file input of which something could not be taken. */
  problems: Partial<Record<Name, string>>;
}

export interface UploadFields<Name extends string> {
  owner: MediaOwner;
  fields: Record<Name, ImageField>;
}

/** Has what is stored and not claimed cleaned up without waiting for an hour. */
export async function giveUp(owner: MediaOwner, images: Record<string, StoredImage[]>): Promise<void> {
  const keys = Object.values(images).flatMap((stored) => stored.map(({ key }) => key));
  // What fails here is found within an hour; the answer is not worse for it.
  await discardUnclaimed(owner, keys).catch(() => {});
}

/**
 * The form a request carries, with pictures that go to the store as they arrive. Call it after the guard, with the
 * owner the guard has found: reading it is what stores. The page must stand in `UPLOAD_PAGES`, or its body may not
 * be larger than a form of text.
 *
 * @throws a response with status 400 when the body is no form, a damaged one, or not one of ours
 */
export async function readUploadForm<Name extends string>(
  request: Request,
  { owner, fields }: UploadFields<Name>,
  save: typeof storeUpload = storeUpload,
): Promise<UploadForm<Name>> {
  const names = Object.keys(fields) as Name[];
  const images = Object.fromEntries(names.map((name) => [name, []])) as unknown as UploadForm<Name>["images"];
  const result: UploadForm<Name> = { form: new FormData(), images, problems: {} };
  const contentType = request.headers.get("Content-Type") ?? "";
  // Without a file input's encoding there are no files.
  if (!/^multipart\/form-data\b/i.test(contentType)) return { ...result, form: await readForm(request) };

  const counts = new Map<Name, number>();
  async function take(name: Name, file: ImageBytes): Promise<void> {
    const { kind, most } = fields[name];
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count > most) {
      result.problems[name] ??= most === 1 ? "One picture is enough." : `At most ${most} pictures, please.`;
      return;
    }
    try {
      images[name].push(await save(owner, kind, file));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      result.problems[name] ??= error.message;
    }
  }

  await readMultipart(request, contentType, {
    onText: (name, text) => result.form.append(name, text),
    onFile: (name, file) => (name in fields ? take(name as Name, file) : Promise.reject(badRequest())),
  }).catch(async (error: unknown) => {
    await giveUp(owner, images);
    throw error;
  });
  return result;
}

interface Handlers {
  onText(name: string, text: string): void;
  /** The part may be left unread; the rest of it is thrown away. */
  onFile(name: string, file: ImageBytes): Promise<void>;
}

async function readMultipart(request: Request, contentType: string, handlers: Handlers): Promise<void> {
  const parser = createParser(contentType);
  const saving: Promise<void>[] = [];
  let refused = false;
  let current: BusboyFileStream | undefined;
  const refuse = () => void (refused = true);

  parser.on("field", (name, text, _nameCut, textCut) => {
    if (!isFieldName(name) || textCut) refuse();
    else handlers.onText(name, text);
  });
  parser.on("file", (name, file, fileName) => {
    current = file;
    // An error between two reads must not end the process; whoever reads gets it all the same.
    file.on("error", () => {});
    // Browsers send an input in which nothing was chosen as a file without a name.
    const handled = fileName ? handlers.onFile(name, unhurried(file)) : Promise.resolve();
    // What was refused flows by unseen, so that the page can still answer.
    saving.push(handled.finally(() => void file.resume()));
    saving.at(-1)?.catch(() => {});
  });
  for (const limit of ["fieldsLimit", "filesLimit", "partsLimit"] as const) parser.on(limit, refuse);

  try {
    if (!request.body) throw badRequest();
    await pipeline(Readable.fromWeb(request.body as ReadableStream), parser);
  } catch (error) {
    // Whoever waits for more of the file learns that there is none.
    current?.destroy(error as Error);
    await Promise.allSettled(saving);
    throw badRequest();
  }
  // All of them, so that whoever gives up what was stored knows it.
  const failed = (await Promise.allSettled(saving)).find((one) => one.status === "rejected");
  if (failed) throw failed.reason;
  if (refused) throw badRequest();
}

function createParser(contentType: string) {
  try {
    return new Busboy({
      headers: { "content-type": contentType } as BusboyHeaders,
      limits: {
        fields: MOST_FIELDS,
        fieldSize: LONGEST_TEXT,
        files: MOST_FILES,
        headerPairs: 20,
        headerSize: 8 * 1024,
      },
    });
  } catch {
    // It names no boundary.
    throw badRequest();
  }
}

/** The parser waits for the end of each file, so leaving off in the middle must not destroy it. */
function unhurried(file: BusboyFileStream): ImageBytes {
  return { [Symbol.asyncIterator]: () => file.iterator({ destroyOnReturn: false }) };
}

const badRequest = () => new Response("Bad Request", { status: 400 });
