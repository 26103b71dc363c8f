import { giveUp, readUploadForm, type UploadFields, type UploadForm } from "./read-upload-form.server";

/**
 * Answers a form with pictures ({@link readUploadForm}). What was stored and the answer has not claimed, because the
 * form was refused for example, is given up at once.
 */
export async function answerUploadForm<Name extends string, Answer>(
  request: Request,
  given: UploadFields<Name>,
  answer: (upload: UploadForm<Name>) => Promise<Answer>,
): Promise<Answer> {
  const upload = await readUploadForm(request, given);
  try {
    return await answer(upload);
  } finally {
    await giveUp(given.owner, upload.images);
  }
}
