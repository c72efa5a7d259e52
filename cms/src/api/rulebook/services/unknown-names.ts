/** Names in a typed question that the rulebook does not know: an unknown paper would be no paper, and look permitted. */
import { COLLECTIONS, REGISTER_FIELDS } from '../../../engine';
import { BODIES, OUTCOMES, type Rulebook, STEP_STATES } from '../../../engine/rulebook';
import { namesOf } from '../../../rulebooks/cases/names';
import { suggestion } from '../../../rulebooks/suggest';
import type { InputProblem } from '../../../write/errors';

interface Given {
  materials?: string[];
  steps?: Record<string, string>;
  records?: Record<string, Record<string, unknown>[]>;
  actor?: string[];
}

export const unknown = (field: string, what: string, name: string, known: Iterable<string>): InputProblem => ({
  field,
  message: `没有“${name}”这一${what}；${suggestion(name, known)}`,
});

function papers({ materials = [] }: Given, known: Set<string>): InputProblem[] {
  return materials.flatMap((name, index) =>
    known.has(name) ? [] : [unknown(`materials.${index}`, '材料', name, known)],
  );
}

function actors({ actor = [] }: Given): InputProblem[] {
  return actor.flatMap((name, index) =>
    KNOWN_BODIES.has(name) ? [] : [unknown(`actor.${index}`, '职能', name, KNOWN_BODIES)],
  );
}

const STATES: ReadonlySet<string> = new Set(STEP_STATES);

function steps({ steps: given = {} }: Given, known: Set<string>): InputProblem[] {
  return Object.entries(given).flatMap(([step, state]) => {
    if (!known.has(step)) return [unknown(`steps.${step}`, '环节', step, known)];
    return STATES.has(state) ? [] : [unknown(`steps.${step}`, '状态', state, STATES)];
  });
}

/** What a row of this kind may hold: its columns, and what is stated in its procedure or declared for its register. */
export function fieldsKnown(rulebook: Rulebook, register: string): Set<string> {
  const collection = Object.hasOwn(COLLECTIONS, register) ? COLLECTIONS[register] : undefined;
  if (collection)
    return new Set([...Object.keys(collection.fields), ...(collection.open ? Object.keys(rulebook.facts) : [])]);
  const declared = rulebook.rules.flatMap((rule) =>
    rule.kind === 'record' && rule.register === register ? rule.fields : [],
  );
  return new Set([...Object.keys(REGISTER_FIELDS), ...declared]);
}

const KNOWN_BODIES: ReadonlySet<string> = new Set(BODIES);
const RESULTS: ReadonlySet<string> = new Set(OUTCOMES);

/** Of an opinion: from which step of which procedure, by whom, with which result. */
function opinion(row: Record<string, unknown>, place: string, rulebook: Rulebook): InputProblem[] {
  const names = namesOf(rulebook);
  const ofProcedure = [...names.steps].filter((step) => !row.procedure || step.startsWith(`${row.procedure}.`));
  const bare = new Set(ofProcedure.map((step) => step.split('.')[1] ?? step));
  const columns: [string, string, ReadonlySet<string>][] = [
    ['procedure', '流程', names.procedures],
    ['step', '环节', bare],
    ['body', '职能', KNOWN_BODIES],
    ['result', '结论', RESULTS],
  ];
  return columns.flatMap(([column, what, known]) => {
    const value = row[column];
    if (typeof value !== 'string' || value === '' || known.has(value)) return [];
    return [unknown(`${place}.${column}`, what, value, known)];
  });
}

function rows(name: string, given: Record<string, unknown>[], rulebook: Rulebook): InputProblem[] {
  const fields = fieldsKnown(rulebook, name);
  return given.flatMap((row, index) => {
    const place = `records.${name}.${index}`;
    const strangers = Object.keys(row).filter((field) => !fields.has(field));
    const wrong = name === 'opinions' ? opinion(row, place, rulebook) : [];
    return [...strangers.map((field) => unknown(`${place}.${field}`, '字段', field, fields)), ...wrong];
  });
}

function records({ records: given = {} }: Given, rulebook: Rulebook): InputProblem[] {
  const known = new Set([...namesOf(rulebook).registers.keys(), ...Object.keys(COLLECTIONS)]);
  return Object.entries(given).flatMap(([name, list]) =>
    known.has(name) ? rows(name, list, rulebook) : [unknown(`records.${name}`, '台账', name, known)],
  );
}

export function unknownNames(given: Given, rulebook: Rulebook): InputProblem[] {
  const names = namesOf(rulebook);
  return [
    ...papers(given, names.materials),
    ...steps(given, names.steps),
    ...records(given, rulebook),
    ...actors(given),
  ];
}
