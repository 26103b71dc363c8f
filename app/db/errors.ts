/** A unique index refused a write. `keyPattern` names its fields (`id` for the primary key), `keyValue` their values. */
export class DuplicateKey extends Error {
  override name = "DuplicateKey";

  constructor(
    readonly model: string,
    readonly keyPattern: Readonly<Record<string, unknown>>,
    readonly keyValue: Readonly<Record<string, unknown>>,
    options?: ErrorOptions,
  ) {
    super(`${model}: ${Object.keys(keyPattern).join(", ") || "a unique key"} is taken.`, options);
  }

  /** Whether the violated index is the one over exactly these fields, in any order. */
  isOn(...fields: string[]): boolean {
    const names = Object.keys(this.keyPattern);
    return names.length === fields.length && fields.every((field) => names.includes(field));
  }
}

/** The database's own rules (`prisma/validators.ts`) refused a document: a guard in the code has a hole. */
export class ValidationFailed extends Error {
  override name = "ValidationFailed";

  constructor(
    readonly model: string,
    options?: ErrorOptions,
  ) {
    super(`${model}: the document breaks a rule of the database.`, options);
  }
}

/** A filter holds `undefined`. Sent to the database it would be dropped and match arbitrary documents. */
export class UndefinedFilterError extends TypeError {
  override name = "UndefinedFilterError";

  constructor(model: string, path: string) {
    super(`${model}: the filter on "${path}" is undefined.`);
  }
}

/** A filter, an update or a new document names a field the schema does not have. */
export class UnknownFieldError extends TypeError {
  override name = "UnknownFieldError";

  constructor(model: string, path: string) {
    super(`${model} has no field "${path}".`);
  }
}

/** A value to be written cannot be stored in its field. */
export class InvalidValueError extends TypeError {
  override name = "InvalidValueError";

  constructor(model: string, path: string, reason: string) {
    super(`${model}.${path} ${reason}.`);
  }
}

/** `transaction` was called inside a transaction, or `db` wrote inside one instead of `tx`. */
export class MisplacedTransactionError extends Error {
  override name = "MisplacedTransactionError";
}

/** Whether a unique index refused a write; with `fields`, whether it was the index over exactly these. */
export function isDuplicateKey(error: unknown, ...fields: string[]): error is DuplicateKey {
  return error instanceof DuplicateKey && (fields.length === 0 || error.isOn(...fields));
}
