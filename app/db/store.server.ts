import { ModelCollection, type Scope } from "./collection.server";
import { models } from "./contract.server";
import { type Store } from "./types";

/** The collections of one scope: of the whole database or of one transaction. */
export function createStore(scope: Scope): Store {
  const collections = [...models.values()].map((model) => [
    model.name.charAt(0).toLowerCase() + model.name.slice(1),
    new ModelCollection(model, scope),
  ]);
  // Each collection checks and shapes its values by the contract the types are generated from.
  return Object.freeze(Object.fromEntries(collections)) as Store;
}
