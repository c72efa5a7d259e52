import type { FactDefinition } from '../types';
import { type FieldValue, type FormValues, isSameValue } from './values';

/** What was typed into a field, and what stood there when it was begun: the version that this field's draft knows. */
export interface TypedValue {
  value: FieldValue;
  over: FieldValue;
}
export type Typed = Record<string, TypedValue>;

/** A field that somebody else changed after the person had begun to type in it. */
export interface NewerValue {
  definition: FactDefinition;
  mine: FieldValue;
  theirs: FieldValue;
}

export function typeInto(definition: FactDefinition, typed: Typed, kept: FormValues, value: FieldValue): Typed {
  const { id } = definition;
  const before = typed[id];
  const isBegun = before !== undefined && !isSameValue(definition, before.value, before.over);
  return { ...typed, [id]: { value, over: isBegun ? before.over : (kept[id] ?? null) } };
}

/** The fields as they stand on the screen: what is kept, and over it what was typed. Typed back as it was is not typed. */
export function valuesOf(definitions: FactDefinition[], typed: Typed, kept: FormValues): FormValues {
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));
  const own = Object.entries(typed).filter(([id, { value, over }]) => {
    const isMoved = !isSameValue(byId.get(id), over, kept[id] ?? null);
    return !(isMoved && isSameValue(byId.get(id), value, over));
  });
  return { ...kept, ...Object.fromEntries(own.map(([id, { value }]) => [id, value])) };
}

/** Typed over something that is no longer there: neither text may vanish without the person's word. */
export function newerValues(definitions: FactDefinition[], typed: Typed, kept: FormValues): NewerValue[] {
  return definitions.flatMap((definition) => {
    const own = typed[definition.id];
    const theirs = kept[definition.id] ?? null;
    if (!own || isSameValue(definition, own.over, theirs)) return [];
    const isSettled = isSameValue(definition, own.value, theirs) || isSameValue(definition, own.value, own.over);
    return isSettled ? [] : [{ definition, mine: own.value, theirs }];
  });
}

/** The person has seen both: his own goes over the newer one, or is given up. */
export function settled({ definition: { id }, mine, theirs }: NewerValue, typed: Typed, isMine: boolean): Typed {
  const { [id]: _, ...rest } = typed;
  return isMine ? { ...rest, [id]: { value: mine, over: theirs } } : rest;
}
