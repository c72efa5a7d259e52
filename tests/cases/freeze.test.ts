/** When a declaration is held fast: from the moment somebody else is asked, not while the unit prepares it. */
import { frozenAfter } from '../../cms/src/cases/freeze';
import type { ProjectRow } from '../../cms/src/dossier/rows';
import type { StepStanding } from '../../cms/src/engine';
import type { BodyId, StepState } from '../../cms/src/engine/rulebook';
import { step } from '../engine/support/sample';

const project = { version: 3, name: '甲项目', plan_year: 2024, total_amount: 100, facts: '{}' } as ProjectRow;
const rules = [step('plan'), step('submit', { after: ['plan'] }), step('review', { after: ['submit'] })];
const at = (name: string, state: StepState, body: BodyId, round = 1) =>
  ({ step: name, state, bodies: [body], round }) as StepStanding;
const isFrozen = (...standings: StepStanding[]): boolean =>
  frozenAfter(null, standings, rules, project, '2024-05-01') !== null;

test.each<[string, StepStanding[], boolean]>([
  [
    'the unit prepares',
    [at('plan', 'done', 'applicant'), at('submit', 'open', 'applicant'), at('review', 'waiting', 'lead')],
    false,
  ],
  ['all of it is the unit’s own', [at('plan', 'done', 'applicant'), at('submit', 'done', 'applicant')], false],
  [
    'under review',
    [at('plan', 'done', 'applicant'), at('submit', 'done', 'applicant'), at('review', 'open', 'lead')],
    true,
  ],
  ['reviewed', [at('submit', 'done', 'applicant'), at('review', 'done', 'lead')], true],
  [
    'sent back to the beginning',
    [at('plan', 'open', 'applicant', 2), at('submit', 'waiting', 'applicant', 2), at('review', 'returned', 'lead')],
    false,
  ],
  [
    'sent back to a later step',
    [at('plan', 'done', 'applicant'), at('submit', 'open', 'applicant', 2), at('review', 'returned', 'lead')],
    true,
  ],
  ['rejected', [at('submit', 'done', 'applicant'), at('review', 'rejected', 'lead')], false],
])('%s', (_words, standings, frozen) => expect(isFrozen(...standings)).toBe(frozen));
