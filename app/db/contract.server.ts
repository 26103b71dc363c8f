// The contract is generated next to the schema, outside of app/.
import contractJson from "../../prisma/generated/contract.json" with { type: "json" };
import { UnknownFieldError } from "./errors";
import { type ModelName } from "./rows";

/** What the contract says about one field of a model or a value object. */
export interface Field {
  readonly type:
    | { readonly kind: "scalar"; readonly codecId: string }
    | { readonly kind: "valueObject"; readonly name: string };
  readonly nullable: boolean;
  readonly many?: boolean;
}

export type Fields = Readonly<Record<string, Field>>;

/** What the contract says about one model. `name` is as in the schema: `JournalEntry`. */
export interface Model {
  readonly name: ModelName;
  readonly collection: string;
  readonly fields: Fields;
  /** Fields the ORM fills when they are missing: createdAt and the like. */
  readonly generated: ReadonlySet<string>;
  /** The field that every update sets to the current time, if there is one: updatedAt. */
  readonly touched: string | null;
}

export { contractJson };

// The generated JSON is wider than what is read of it here; its shape is checked by the contract test.
const domain = contractJson.domain.namespaces.__unbound__ as unknown as {
  models: Record<string, { fields: Fields; storage: { collection: string } }>;
  valueObjects: Record<string, { fields: Fields }>;
};
const defaults = contractJson.execution.mutations.defaults as readonly {
  ref: { entry: string; field: string };
  onUpdate?: unknown;
}[];

/** All models by name. */
export const models: ReadonlyMap<ModelName, Model> = new Map(
  Object.entries(domain.models).map(([key, { fields, storage }]) => {
    const name = key as ModelName;
    const own = defaults.filter(({ ref }) => ref.entry === storage.collection);
    const generated = new Set(["_id", ...own.map(({ ref }) => ref.field)]);
    const touched = own.find(({ onUpdate }) => onUpdate !== undefined)?.ref.field ?? null;
    return [name, { name, collection: storage.collection, fields, generated, touched }];
  }),
);

/** The fields of a value object such as `PostalAddress`. */
export function fieldsOf(valueObject: string): Fields {
  const found = domain.valueObjects[valueObject];
  if (!found) throw new UnknownFieldError(valueObject, "*");
  return found.fields;
}

/**
 * The field at a dotted path. Positions in lists (`lines.0.quantity`) may be named or left out, as in the query language.
 * @throws UnknownFieldError
 */
export function fieldAt(model: Model, path: string): Field {
  const steps = path.split(".");
  let fields: Fields | null = model.fields;
  let field: Field | undefined;
  for (const step of steps) {
    if (field?.many && /^\d+$/.test(step)) {
      field = { ...field, many: false };
      continue;
    }
    field = fields && Object.hasOwn(fields, step) ? fields[step] : undefined;
    if (!field) throw new UnknownFieldError(model.name, path);
    fields = field.type.kind === "valueObject" ? fieldsOf(field.type.name) : null;
  }
  if (!field) throw new UnknownFieldError(model.name, path);
  return field;
}
