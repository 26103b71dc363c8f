/** No database can be had. The message is one sentence for a person: what is wrong and what to do. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}
