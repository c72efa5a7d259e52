/** A limit that covers several steps, and one that runs on through a return. */
import { type StepRun, standingOfCase } from '../../../cms/src/engine';
import type { Facts } from '../../../cms/src/engine/facts';
import type { BodyId, OpinionResult, StepRule } from '../../../cms/src/engine/rulebook';
import { CALENDAR, dossier, rulebook, step } from '../support/sample';

const within = { amount: 20, unit: 'workdays' } as const;
const says = (body: BodyId, on: string, result: OpinionResult = 'agree') => ({ body, result, on });
const run = (name: string, round: number, openedOn: string, ...opinions: StepRun['opinions']): StepRun => ({
  step: name,
  round,
  openedOn,
  opinions,
});

const process = (given: Partial<StepRule>): StepRule[] => [
  step('submit', { by: [{ body: 'applicant' }] }),
  step('evaluate', { after: ['submit'] }),
  step('approve', { after: ['evaluate'], returnTo: 'submit', within, ...given }),
];
const approval = (given: Partial<StepRule>, runs: StepRun[], date: string) =>
  standingOfCase(rulebook(process(given)), 'case', dossier({ date }), runs, CALENDAR).find(
    (one) => one.step === 'approve',
  );

const first = [
  run('submit', 1, '2024-07-01', says('applicant', '2024-07-01')),
  run('evaluate', 1, '2024-07-01', says('lead', '2024-07-15')),
];
const second = [
  ...first,
  run('approve', 1, '2024-07-15', says('lead', '2024-07-16', 'return')),
  run('submit', 2, '2024-07-16', says('applicant', '2024-07-22')),
  run('evaluate', 2, '2024-07-22', says('lead', '2024-07-24')),
  run('approve', 2, '2024-07-24'),
];

test('counts from the opening of the step it names', () => {
  const runs = [...first, run('approve', 1, '2024-07-15')];
  expect(approval({ from: 'evaluate' }, runs, '2024-07-29')).toMatchObject({ dueOn: '2024-07-29', overdue: false });
  expect(approval({ from: 'evaluate' }, runs, '2024-07-30')).toMatchObject({ overdue: true });
  expect(approval({}, runs, '2024-07-30')).toMatchObject({ dueOn: '2024-08-12' });
});

test('a day that was stated is the last, day off or not, and none while nobody has stated it', () => {
  const runs = [...first, run('approve', 1, '2024-07-15')];
  const stated = (facts: Facts, date: string) => {
    const rules = process({ within: undefined, until: 'order.dueOn' });
    const standings = standingOfCase(rulebook(rules), 'case', dossier({ date, facts }), runs, CALENDAR);
    return standings.find((one) => one.step === 'approve');
  };
  const saturday = { 'order.dueOn': '2024-07-20' };
  expect(stated(saturday, '2024-07-20')).toMatchObject({ dueOn: '2024-07-20', provisional: false, overdue: false });
  expect(stated(saturday, '2024-07-21')).toMatchObject({ overdue: true });
  expect(stated({}, '2024-07-21')?.dueOn).toBeUndefined();
});

test('a return starts it anew unless it runs on', () => {
  expect(approval({ from: 'evaluate' }, second, '2024-07-25')?.dueOn).toBe('2024-08-19');
  expect(approval({ from: 'evaluate', runsOn: true }, second, '2024-07-25')?.dueOn).toBe('2024-07-29');
  expect(approval({ runsOn: true }, second, '2024-07-25')?.dueOn).toBe('2024-08-12');
});

test('a step it names that never opened leaves the limit to the step itself', () => {
  const [submit, evaluate, ...rest] = process({ from: 'evaluate' });
  const left = { ...(evaluate as StepRule), by: [], when: { step: 'case.submit', is: 'rejected' } as const };
  const runs = [run('submit', 1, '2024-07-01', says('applicant', '2024-07-03'))];
  const standings = standingOfCase(
    rulebook([submit as StepRule, left, ...rest]),
    'case',
    dossier({ date: '2024-07-03' }),
    runs,
    CALENDAR,
  );
  expect(standings.find((one) => one.step === 'approve')).toMatchObject({ state: 'open', dueOn: '2024-07-31' });
});
