/** 试算: hand-typed facts into a dossier. Papers, steps, records, actor and readings stand beside the facts or among them. */
import { z } from 'zod';
import { factsFrom } from '../../../engine';
import type { Dossier } from '../../../engine/dossier';
import type { BodyId, Rulebook, StepState } from '../../../engine/rulebook';
import { namesOf } from '../../../rulebooks/cases/names';
import { checkReadings } from '../../../rulebooks/registry';
import { withReadings } from '../../../rulebooks/versions';
import { BadInput, type InputProblem } from '../../../write/errors';
import { parsed } from '../../../write/input';
import { day } from '../../../write/text-fields';
import { rowsFrom } from './typed-rows';
import { unknown, unknownNames } from './unknown-names';

const beside = {
  materials: z.array(z.string()).optional(),
  steps: z.record(z.string(), z.string()).optional(),
  records: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))).optional(),
  actor: z.array(z.string()).optional(),
  readings: z.record(z.string(), z.string()).optional(),
};
export const Question = z.strictObject({
  event: z.string('请说明事项').min(1, '请说明事项').max(120),
  date: day().optional(),
  version: z.string().max(40).optional(),
  facts: z.record(z.string(), z.unknown()).default({}),
  ...beside,
});
export type Asked = z.infer<typeof Question>;

const Beside = z.object(beside);
const APART = Object.keys(beside);

export function dossierOf(asked: Asked, rulebook: Rulebook, today: string): Dossier {
  const { facts: typed, ...given } = apart(asked);
  const date = asked.date ?? today;
  const strangers = unknownNames(given, rulebook);
  const { facts, problems } = factsFrom(flat(typed), rulebook, date);
  const unreadable = problems.map((problem) => namedBetter(problem, rulebook));
  if (strangers.length + unreadable.length > 0) throw new BadInput([...strangers, ...unreadable]);
  return {
    date,
    facts,
    materials: given.materials,
    steps: given.steps as Record<string, StepState> | undefined,
    records: given.records && rowsFrom(given.records, rulebook, date),
    actor: given.actor && { bodies: given.actor as BodyId[] },
  };
}

function namedBetter({ field, message }: InputProblem, { facts }: Rulebook): InputProblem {
  if (Object.hasOwn(facts, field)) return { field: `facts.${field}`, message };
  return unknown(`facts.${field}`, '数据项', field, Object.keys(facts));
}

/** An event nobody has heard of would be answered by no finding at all, and look permitted. */
export function mustBeEvent(rulebook: Rulebook, event: string): void {
  const { events } = namesOf(rulebook);
  if (!events.has(event)) throw new BadInput([unknown('event', '事项', event, events)]);
}

/** Switched as asked; what this version does not know is refused, not passed over. */
export function switched(rulebook: Rulebook, readings: Record<string, string> | undefined): Rulebook {
  if (!readings) return rulebook;
  checkReadings([rulebook], readings);
  return withReadings(rulebook, readings);
}

function apart(asked: Asked): Asked {
  const isFact = ([name]: [string, unknown]) => !APART.includes(name);
  const inside = parsed(Beside, Object.fromEntries(Object.entries(asked.facts).filter((entry) => !isFact(entry))));
  return { ...inside, ...asked, facts: Object.fromEntries(Object.entries(asked.facts).filter(isFact)) };
}

/** `{change: {added: 1}}` and `{'change.added': 1}` say the same. */
function flat(facts: Record<string, unknown>, prefix = ''): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts)) {
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isGroup) Object.assign(found, flat(value as Record<string, unknown>, `${prefix}${name}.`));
    else found[`${prefix}${name}`] = value;
  }
  return found;
}
