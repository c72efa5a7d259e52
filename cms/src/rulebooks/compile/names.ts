/** Everything a rulebook may refer to by name, collected before anything is compiled. */
import { COLLECTIONS, REGISTER_DATED, REGISTER_FIELDS } from '../../engine/collections';
import type { FactDefinition, FactId, FactType } from '../../engine/facts';
import type { Problem } from '../problem';

export interface Names {
  facts: Map<FactId, FactDefinition>;
  materials: Set<string>;
  procedures: Set<string>;
  /** `procedure.step` */
  steps: Set<string>;
  /** Register → its declared fields. */
  registers: Map<string, string[]>;
  readings: Map<string, string[]>;
  rules: Set<string>;
  events: Set<string>;
}

/** What compiling needs and fills: the names, the problems, and where we are. */
export interface Desk {
  names: Names;
  problems: Problem[];
  /** `period.*` facts and `this-period` exist inside duties only. */
  inDuty: boolean;
}

export const noNames = (): Names => ({
  facts: new Map(),
  materials: new Set(),
  procedures: new Set(),
  steps: new Set(),
  registers: new Map(),
  readings: new Map(),
  rules: new Set(),
  events: new Set(),
});

export interface Field {
  type: FactType;
  /** Fields of the same row it may be compared with; a fact has none. */
  beside?: Map<string, Field>;
  definition?: FactDefinition;
}

export const isRegister = (names: Names, id: string): boolean =>
  names.registers.has(id) || Object.hasOwn(COLLECTIONS, id);
export const registerNames = (names: Names): string[] => [...names.registers.keys(), ...Object.keys(COLLECTIONS)];

/** Fields a row of that register or collection may be asked for. */
export function fieldsOf(names: Names, register: string): Map<string, Field> {
  const declared = names.registers.get(register);
  const collection = Object.hasOwn(COLLECTIONS, register) ? COLLECTIONS[register] : undefined;
  const fields = new Map<string, Field>();
  const facts = declared ?? (collection?.open ? [...names.facts.keys()] : []);
  for (const id of facts) {
    const definition = names.facts.get(id);
    if (definition) fields.set(id, { type: definition.type, definition });
  }
  for (const [field, type] of Object.entries(declared ? REGISTER_FIELDS : (collection?.fields ?? {})))
    fields.set(field, { type });
  return fields;
}

export const defaultDated = (names: Names, register: string): string | undefined =>
  names.registers.has(register) ? REGISTER_DATED : COLLECTIONS[register]?.dated;
