/** No form of ours has more fields, or names beyond plain words. */
export const MOST_FIELDS = 100;
const FIELD_NAME = /^[\w-]{1,40}$/;

export const isFieldName = (name: string): boolean => FIELD_NAME.test(name);

/**
 * The form that a request carries. Field names are checked here, because form libraries read `a[4000000000]`
 * as a list of that length and would be busy for minutes.
 * @throws a response with status 400 when the body is no form, a damaged one, or not one of ours
 */
export async function readForm(request: Request): Promise<FormData> {
  const form = await request.formData().catch(() => null);
  const names = form && [...form.keys()];
  if (!form || !names || names.length > MOST_FIELDS || !names.every(isFieldName))
    throw new Response("Bad Request", { status: 400 });
  return form;
}
