import { type FormValues, isBlank, toFacts } from '../../../facts/values';
import type { FactDefinition, FactValue } from '../../../types';

/** A whole case as it stands in the form; this, and nothing else, goes into the link. */
export interface TrialCase {
  event: string;
  date: string;
  facts: FormValues;
  materials: string[];
  /** `procedure.step` → its state; a step not named has not begun. */
  steps: Record<string, string>;
  records: Record<string, FormValues[]>;
  actor: string[];
  readings: Record<string, string>;
  /** What is not listed is not there; otherwise nobody knows. */
  isWhole: boolean;
}

/** A field that is left tidies itself while the next is typed in: what changes is told of what is there by then. */
export type CaseChange = Partial<TrialCase> | ((before: TrialCase) => Partial<TrialCase>);

export const changedCase = (before: TrialCase, change: CaseChange): TrialCase => ({
  ...before,
  ...(typeof change === 'function' ? change(before) : change),
});

export const emptyCase = (event: string, date: string): TrialCase => ({
  event,
  date,
  facts: {},
  materials: [],
  steps: {},
  records: {},
  actor: [],
  readings: {},
  isWhole: true,
});

const stated = (definitions: FactDefinition[], values: FormValues): Record<string, FactValue> =>
  Object.fromEntries(
    Object.entries(toFacts(definitions, values)).filter((entry): entry is [string, FactValue] => entry[1] !== null),
  );

/** What evaluate is asked; lists are left out where nobody said that they are whole. */
export function questionOf(
  trial: TrialCase,
  definitions: FactDefinition[],
  fieldsOf: (register: string) => FactDefinition[],
  version: string,
) {
  const { event, date, isWhole, materials, steps, actor, readings } = trial;
  const records = Object.fromEntries(
    Object.entries(trial.records).map(([name, rows]) => [name, rows.map((row) => stated(fieldsOf(name), row))]),
  );
  const listed = <T extends object>(value: T) => (isWhole || Object.keys(value).length > 0 ? value : undefined);
  return {
    event,
    date,
    version,
    facts: stated(definitions, trial.facts),
    materials: listed(materials),
    steps: listed(steps),
    records: listed(records),
    actor: actor.length > 0 ? actor : undefined,
    readings,
  };
}

/** Without what is blank, so that a link stays short. */
export function trimmed(trial: TrialCase): TrialCase {
  const facts = Object.fromEntries(Object.entries(trial.facts).filter(([, value]) => !isBlank(value)));
  return { ...trial, facts };
}
