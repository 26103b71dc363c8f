/** MongoDB's number and name of an error. */
export type NamedCode = readonly [code: number, name: string];

/** DocumentDB's errors by their ordinal in its own list. */
export const engineErrors: Readonly<Record<number, NamedCode>> = {
  1: [1, "InternalError"],
  2: [2, "BadValue"],
  3: [5, "GraphContainsCycle"],
  4: [9, "FailedToParse"],
  5: [14, "TypeMismatch"],
  6: [15, "Overflow"],
  7: [20, "IllegalOperation"],
  9: [26, "NamespaceNotFound"],
  10: [27, "IndexNotFound"],
  11: [28, "PathNotViable"],
  14: [40, "ConflictingUpdateOperators"],
  15: [43, "CursorNotFound"],
  16: [48, "NamespaceExists"],
  17: [52, "DollarPrefixedFieldName"],
  18: [53, "InvalidIdField"],
  19: [54, "NotSingleValueField"],
  20: [56, "EmptyFieldName"],
  21: [57, "DottedFieldName"],
  23: [66, "ImmutableField"],
  24: [67, "CannotCreateIndex"],
  25: [68, "IndexAlreadyExists"],
  26: [72, "InvalidOptions"],
  27: [73, "InvalidNamespace"],
  28: [85, "IndexOptionsConflict"],
  29: [86, "IndexKeySpecsConflict"],
  31: [115, "CommandNotSupported"],
  33: [146, "ExceededMemoryLimit"],
  36: [166, "CommandNotSupportedOnView"],
  38: [181, "AmbiguousIndexKeyPattern"],
  39: [197, "InvalidIndexSpecificationOption"],
  40: [224, "QueryFeatureNotAllowed"],
  42: [241, "ConversionFailure"],
  43: [263, "OperationNotSupportedInTransaction"],
  48: [10334, "BSONObjectTooLarge"],
  49: [11000, "DuplicateKey"],
  283: [40324, "Location40324"],
  297: [40415, "Location40415"],
  457: [121, "DocumentValidationFailure"],
  537: [24, "LockTimeout"],
  538: [50, "MaxTimeMSExpired"],
  542: [112, "WriteConflict"],
  546: [225, "TransactionTooOld"],
  547: [251, "NoSuchTransaction"],
  554: [171, "CannotIndexParallelArrays"],
};

const writeConflict: NamedCode = [112, "WriteConflict"];
const duplicateKey: NamedCode = [11000, "DuplicateKey"];
const shutdown: NamedCode = [91, "ShutdownInProgress"];

/** PostgreSQL's own SQLSTATEs, and the system errors of a connection that broke. */
export const postgresErrors: Readonly<Record<string, NamedCode>> = {
  "40001": writeConflict,
  "40P01": writeConflict,
  "55P03": writeConflict,
  "57014": [50, "MaxTimeMSExpired"],
  "23505": duplicateKey,
  "23P01": duplicateKey,
  "0A000": [115, "CommandNotSupported"],
  "22P02": [2, "BadValue"],
  "57P01": shutdown,
  "57P02": shutdown,
  "57P03": shutdown,
  "08006": shutdown,
  ECONNREFUSED: shutdown,
  ECONNRESET: shutdown,
  ENOENT: shutdown,
  EPIPE: shutdown,
};
