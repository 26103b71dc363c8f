/**
 * The form that a request carries.
 * @throws a response with status 400 when the body is no form, or a damaged one
 */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Response("Bad Request", { status: 400 });
  }
}
