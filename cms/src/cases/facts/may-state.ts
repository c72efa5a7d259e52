/**
 * May this person state this fact of the project, now? One answer for every door: pure, so that it can be asked of
 * all facts in all situations.
 */
import type { FactDefinition, FactId, Facts, FactValue } from '../../engine/facts';
import type { Rulebook } from '../../engine/rulebook';
import { isDeclared, isOfUnit } from '../forms/declaring';
import { askedAt, decides } from '../forms/facts-at-step';
import { waysToDeclare } from '../forms/ways-to-declare';
import type { Hold } from './hold';
import { isDecidedAt, type OpenStep } from './open-steps';

export interface Situation {
  rulebook: Rulebook;
  /** He speaks for the unit whose project it is. */
  isUnit: boolean;
  stored: Facts;
  /** All that are open; `isMine` tells which wait for him. */
  steps: OpenStep[];
  hold: Hold;
}
/** `elsewhere`: not by him, or not at what he is at; the others say what keeps it as it is. */
export type Verdict = 'may' | 'elsewhere' | 'closed' | 'forbidden' | 'frozen';

const isNothing = (value: FactValue | undefined): boolean => value === null || value === undefined || value === '';
const shape = (value: FactValue | undefined): string =>
  isNothing(value) ? '' : JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
export const isSame = (a: FactValue | undefined, b: FactValue | undefined): boolean => shape(a) === shape(b);

/** In its form; or left blank so far, and a rule of the step looks at it. */
export function asks({ work, rule }: OpenStep, fact: FactId, stored: FactValue | undefined): boolean {
  const { form, declared } = askedAt(work.rulebook, work.procedure.id, rule);
  return form.has(fact) || (isNothing(stored) && declared.has(fact));
}

/** What the forms of a declaration ask, and what decides anything: a later form may only bring days up to date, and names. */
const isOfDesign = ({ work }: OpenStep, { id, tense }: FactDefinition, rulebook: Rulebook): boolean =>
  waysToDeclare(rulebook).has(work.procedure.id) || (tense !== 'plan' && decides(rulebook, id));

/**
 * What a step has in its form an official states as he finds it. A unit may say it otherwise than before where the
 * form is that of a change; else unless the design stands fast and it is not proposed to be approved anew, or somebody
 * else has it before him.
 */
function mayAnew(step: OpenStep, fact: FactDefinition, { rulebook, hold }: Situation): boolean {
  const { work, rule } = step;
  if (!isOfUnit(rulebook, rule) || work.procedure.subject === 'change') return true;
  if (hold.forbidden && !step.isProposal && isOfDesign(step, fact, rulebook)) return false;
  return hold.frozen.every(({ id, state }) => state === 'done' || id === work.row.id);
}

function heldBy({ closed, forbidden, frozen }: Hold): Verdict {
  if (closed) return 'closed';
  if (forbidden) return 'forbidden';
  return frozen.length > 0 ? 'frozen' : 'may';
}

export function mayState(situation: Situation, definition: FactDefinition, value: FactValue | undefined): Verdict {
  const { rulebook, isUnit, steps, hold } = situation;
  const { id, source, kept } = definition;
  if (source !== 'typed' || kept !== 'project') return 'elsewhere';
  const stored = situation.stored[id];
  const mine = steps.filter(({ isMine }) => isMine);
  const asking = mine.filter((step) => asks(step, id, stored));
  const isContent = isDeclared(rulebook, definition);
  const isDecided = isContent && mine.some(isDecidedAt);
  if (asking.length === 0 && !isDecided && !(isUnit && isContent)) return 'elsewhere';
  if (isSame(stored, value) || isDecided) return 'may';
  if (asking.some((step) => isNothing(stored) || mayAnew(step, definition, situation))) return 'may';
  return heldBy(hold);
}
