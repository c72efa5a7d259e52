/** The case that the tests of runs share: a fork of two reviews, one of them conditional, joined by a third. */
import { type StepRun, type StepStanding, standingOfCase } from '../../../cms/src/engine';
import type { Dossier, GivenOpinion } from '../../../cms/src/engine/dossier';
import type { BodyId, OpinionResult, StepRule } from '../../../cms/src/engine/rulebook';
import { CALENDAR, dossier, fact, rulebook, step } from './sample';

export const flag = (id: string) => ({ fact: id, operator: 'is', operand: { value: true } }) as const;
export const facts = [fact('a.capital', 'flag'), fact('a.big', 'flag')];
export const PLAN = [
  step('declare', { by: [{ body: 'applicant' }] }),
  step('draft', { after: ['declare'] }),
  step('first', {
    after: ['draft'],
    by: [{ body: 'lead' }, { body: 'finance' }],
    returnTo: 'declare',
    within: { amount: 7, unit: 'workdays' },
  }),
  step('capital', { after: ['draft'], by: [{ body: 'development-reform' }], when: flag('a.capital') }),
  step('second', { after: ['first', 'capital'], by: [{ body: 'government' }], consults: ['audit'] }),
];

export const run = (name: string, round: number, openedOn: string, ...opinions: GivenOpinion[]): StepRun => ({
  step: name,
  round,
  openedOn,
  opinions,
});
export const says = (body: BodyId, result: OpinionResult | 'pending' = 'agree', on = '2024-03-01'): GivenOpinion => ({
  body,
  result,
  on,
});
export const stand = (runs: StepRun[], given: Partial<Dossier> = {}, steps: StepRule[] = PLAN) =>
  standingOfCase(rulebook(steps, { facts }), 'case', dossier(given), runs, CALENDAR);
export const at = (standings: StepStanding[], name: string) => standings.find((one) => one.step === name);
export const states = (standings: StepStanding[]) =>
  Object.fromEntries(standings.map(({ step: name, state }) => [name, state]));

export const declared = run('declare', 1, '2024-03-01', says('applicant'));
export const drafted = run('draft', 1, '2024-03-01', says('lead'));
