/** Returns with their rounds, and limits with what passes in silence. */
import { type StepRun, type StepStanding, standingOfCase } from '../../../cms/src/engine';
import type { Dossier, GivenOpinion } from '../../../cms/src/engine/dossier';
import type { BodyId, OpinionResult, StepRule } from '../../../cms/src/engine/rulebook';
import { CALENDAR, dossier, fact, rulebook, step } from '../support/sample';

const flag = (id: string) => ({ fact: id, operator: 'is', operand: { value: true } }) as const;
const facts = [fact('a.capital', 'flag'), fact('a.big', 'flag')];
const PLAN = [
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

const run = (name: string, round: number, openedOn: string, ...opinions: GivenOpinion[]): StepRun => ({
  step: name,
  round,
  openedOn,
  opinions,
});
const says = (body: BodyId, result: OpinionResult | 'pending' = 'agree', on = '2024-03-01'): GivenOpinion => ({
  body,
  result,
  on,
});
const stand = (runs: StepRun[], given: Partial<Dossier> = {}, steps: StepRule[] = PLAN) =>
  standingOfCase(rulebook(steps, { facts }), 'case', dossier(given), runs, CALENDAR);
const at = (standings: StepStanding[], name: string) => standings.find((one) => one.step === name);
const states = (standings: StepStanding[]) =>
  Object.fromEntries(standings.map(({ step: name, state }) => [name, state]));

const declared = run('declare', 1, '2024-03-01', says('applicant'));
const drafted = run('draft', 1, '2024-03-01', says('lead'));

describe('a return', () => {
  const returned = run('first', 1, '2024-03-01', says('lead'), says('finance', 'return', '2024-03-05'));
  const before = [declared, drafted, returned];

  test('opens the step it goes to anew on that day; what lies between waits', () => {
    const standings = stand(before, { date: '2024-03-06' });
    expect(at(standings, 'first')).toMatchObject({ state: 'returned', round: 1, returnTo: 'declare' });
    expect(at(standings, 'declare')).toMatchObject({
      state: 'open',
      round: 2,
      opensNow: true,
      openedOn: '2024-03-05',
      returnedFrom: 'first',
    });
    expect(states(standings)).toMatchObject({ draft: 'waiting', capital: 'waiting' });
  });

  test('everything after is run again, with a full new limit', () => {
    const again = [...before, run('declare', 2, '2024-03-05', says('applicant', 'agree', '2024-03-20'))];
    expect(at(stand(again), 'draft')).toMatchObject({ state: 'open', round: 2 });
    const redrafted = [...again, run('draft', 2, '2024-03-20', says('lead', 'agree', '2024-03-21'))];
    expect(at(stand(redrafted), 'first')).toMatchObject({
      state: 'open',
      round: 2,
      opensNow: true,
      openedOn: '2024-03-21',
      dueOn: '2024-04-01',
    });
  });

  test('a branch that ran beside it is undone too', () => {
    const beside = run('capital', 1, '2024-03-01', says('development-reform'));
    expect(at(stand([...before, beside], { facts: { 'a.capital': true } }), 'capital')).toMatchObject({
      state: 'waiting',
      round: 2,
    });
  });

  test('names the first step when the rule names none', () => {
    const steps = [step('one'), step('two', { after: ['one'] }), step('three', { after: ['two'] })];
    const runs = ['one', 'two'].map((name) => run(name, 1, '2024-03-01', says('lead')));
    const standings = stand([...runs, run('three', 1, '2024-03-01', says('lead', 'return'))], {}, steps);
    expect(states(standings)).toEqual({ one: 'open', two: 'waiting', three: 'returned' });
  });
});

describe('a limit', () => {
  const opened = run('first', 1, '2024-03-01');
  test('is counted in working days from the day of opening', () => {
    expect(at(stand([declared, drafted, opened], { date: '2024-03-12' }), 'first')).toMatchObject({
      dueOn: '2024-03-12',
      overdue: false,
      provisional: false,
    });
    expect(at(stand([declared, drafted, opened], { date: '2024-03-13' }), 'first')).toMatchObject({
      state: 'open',
      overdue: true,
    });
  });
  test('that passed marks the late act', () => {
    const late = run('first', 1, '2024-03-01', says('lead'), says('finance', 'agree', '2024-03-13'));
    expect(at(stand([declared, drafted, late], { date: '2024-03-14' }), 'first')).toMatchObject({
      state: 'done',
      late: true,
    });
  });
  test.each([
    ['overdue', 'open'],
    ['consent', 'done'],
    ['refusal', 'rejected'],
  ] as const)('passed in silence: %s', (overrun, state) => {
    const steps = [step('only', { overrun, within: { amount: 7, unit: 'workdays' } })];
    const silent = [run('only', 1, '2024-03-01')];
    expect(at(stand(silent, { date: '2024-03-12' }, steps), 'only')?.state).toBe('open');
    expect(at(stand(silent, { date: '2024-03-13' }, steps), 'only')?.state).toBe(state);
  });
});
