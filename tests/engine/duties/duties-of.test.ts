/** Duties: recurring ones with their periods, limits, windows, open items; early, in time, late and not at all. */
import { dutiesOf } from '../../../cms/src/engine';
import type { Dossier, Row } from '../../../cms/src/engine/dossier';
import type { Condition, DutyDue } from '../../../cms/src/engine/rulebook';
import { CALENDAR, dossier, fact, rule, rulebook } from '../support/sample';

const reported: Condition = { record: 'reports', where: [], within: { named: 'this-period' }, dated: 'on', atLeast: 1 };
const ever: Condition = { record: 'reports', where: [], dated: 'on', atLeast: 1 };
const facts = [fact('a.done', 'date'), fact('a.used', 'date'), fact('a.applies', 'flag')];

function duties(due: DutyDue, given: Partial<Dossier> = {}, rest: object = {}, header: object = {}) {
  const done = 'every' in due ? reported : ever;
  const duty = rule({
    id: 'SA-1',
    kind: 'duty',
    by: ['applicant'],
    subject: 'project',
    due,
    done,
    otherwise: 'warn',
    ...rest,
  });
  return dutiesOf(rulebook([duty], { facts, ...header }), dossier({ records: {}, ...given }), 'project', CALENDAR);
}
const reports = (...days: string[]) => ({ records: { reports: days.map((on): Row => ({ on })) } });
const brief = (due: DutyDue, given: Partial<Dossier> = {}) =>
  duties(due, given).map(({ period, dueOn, state }) => [period, dueOn, state]);

describe('every year by a day, from the year after a date', () => {
  const due: DutyDue = { every: 'year', by: '12-31', from: 'a.done' };
  const from = { facts: { 'a.done': '2023-06-20' } };
  test('due in the year', () =>
    expect(brief(due, { ...from, date: '2024-12-31' })).toEqual([['2024', '2024-12-31', 'due']]));
  test('overdue the day after, and the next one due', () => {
    expect(brief(due, { ...from, date: '2025-01-01' })).toEqual([
      ['2024', '2024-12-31', 'overdue'],
      ['2025', '2025-12-31', 'due'],
    ]);
  });
  test('done in its own year only', () => {
    expect(brief(due, { ...from, date: '2025-03-01', ...reports('2024-11-05') })).toEqual([
      ['2024', '2024-12-31', 'done'],
      ['2025', '2025-12-31', 'due'],
    ]);
  });
  test('nothing before the date, nothing while it is unknown', () => {
    expect(brief(due, { ...from, date: '2023-12-31' })).toEqual([]);
    expect(brief(due, { date: '2024-12-31' })).toEqual([]);
  });
  test('ends with the period of `until`', () => {
    const given = { facts: { 'a.done': '2022-06-20', 'a.used': '2023-03-01' }, date: '2024-05-01' };
    expect(brief({ ...due, until: 'a.used' }, given)).toEqual([['2023', '2023-12-31', 'overdue']]);
  });
});

test('without a first date the last period and this one are asked for', () => {
  expect(brief({ every: 'quarter' }, { date: '2024-05-10' })).toEqual([
    ['2024-Q1', '2024-03-31', 'overdue'],
    ['2024-Q2', '2024-06-30', 'due'],
  ]);
  expect(brief({ every: 'half-year' }, { date: '2024-05-10' })[1]).toEqual(['2024-H1', '2024-06-30', 'due']);
  expect(brief({ every: 'month' }, { date: '2024-05-10' })[1]).toEqual(['2024-05', '2024-05-31', 'due']);
});

describe('every year, from the year a date lies in', () => {
  const due: DutyDue = { every: 'year', since: 'a.done' };
  const since = { facts: { 'a.done': '2023-06-20' } };
  test('that year counts', () =>
    expect(brief(due, { ...since, date: '2024-05-01' })).toEqual([
      ['2023', '2023-12-31', 'overdue'],
      ['2024', '2024-12-31', 'due'],
    ]));
  test('nothing while it is unknown', () => expect(brief(due, { date: '2024-12-31' })).toEqual([]));
});

test('what is handed in before a window opens does not fulfil it, where the rule says so', () => {
  const due: DutyDue = {
    opens: { amount: 6, unit: 'months' },
    closes: { amount: 12, unit: 'months' },
    after: { fact: 'a.done' },
  };
  const done: Condition = { record: 'reports', where: [], within: { since: 'period.start' }, dated: 'on', atLeast: 1 };
  const state = (on: string) =>
    duties(due, { facts: { 'a.done': '2024-01-15' }, date: '2025-02-01', ...reports(on) }, { done })[0]?.state;
  expect(state('2024-07-14')).toBe('overdue');
  expect(state('2024-07-15')).toBe('done');
  expect(state('2025-01-16')).toBe('late');
});

test('a window inside the year opens on its day', () => {
  const due: DutyDue = { every: 'year', opens: '06-01', by: '06-30' };
  expect(brief(due, { date: '2024-05-31' })[1]).toEqual(['2024', '2024-06-30', 'upcoming']);
  expect(brief(due, { date: '2024-06-01' })[1]).toEqual(['2024', '2024-06-30', 'due']);
});

test('a day before the regulation came into force binds nobody', () => {
  const due: DutyDue = { every: 'year', by: '09-30' };
  const found = duties(due, { date: '2024-11-01' }, {}, { effectiveFrom: '2024-10-01' });
  expect(found).toEqual([]);
});

test('conditions of a recurring duty see their period', () => {
  const sent: Condition = {
    record: 'plans',
    where: [{ field: 'year', operator: 'is', operand: { fact: 'period.nextYear' } }],
    atLeast: 1,
    dated: 'on',
  };
  const found = duties(
    { every: 'year', by: '09-30' },
    { date: '2024-10-01', records: { plans: [{ year: 2025, on: '2024-10-01' }] } },
    { done: sent },
  );
  expect(found.map(({ period, state, doneOn }) => [period, state, doneOn])).toEqual([
    ['2023', 'overdue', undefined],
    ['2024', 'late', '2024-10-01'],
  ]);
});

describe('within a span', () => {
  const due: DutyDue = { within: { amount: 6, unit: 'months' }, after: { fact: 'a.done' } };
  const from = { facts: { 'a.done': '2023-08-31' } };
  test('clamped, to the last day inclusive', () => {
    expect(brief(due, { ...from, date: '2024-02-29' })).toEqual([[undefined, '2024-02-29', 'due']]);
    expect(brief(due, { ...from, date: '2024-03-01' })).toEqual([[undefined, '2024-02-29', 'overdue']]);
  });
  test('says how many working days are left, also when it is past', () => {
    expect(duties(due, { ...from, date: '2024-02-27' })[0]?.workdaysLeft).toBe(2);
    expect(duties(due, { ...from, date: '2024-03-04' })[0]?.workdaysLeft).toBe(-2);
  });
  test('done late on the day of the row', () =>
    expect(duties(due, { ...from, date: '2024-04-01', ...reports('2024-03-05', '2024-03-09') })).toMatchObject([
      { state: 'late', doneOn: '2024-03-05' },
    ]));
  test('a year without a notice makes it provisional', () =>
    expect(duties(due, { facts: { 'a.done': '2025-08-31' }, date: '2025-09-01' })[0]?.provisional).toBe(true));
});

describe('a window after the later of two dates', () => {
  const due: DutyDue = {
    opens: { amount: 12, unit: 'months' },
    closes: { amount: 24, unit: 'months' },
    after: { latest: ['a.done', 'a.used'] },
  };
  const both = { facts: { 'a.done': '2022-03-02', 'a.used': '2022-12-03' } };
  test('its opening does not move, its end does', () => {
    // 2023-12-03 is a Sunday and opens; 2024-12-03 is a Tuesday
    expect(duties(due, { ...both, date: '2023-12-02' })).toMatchObject([
      { opensOn: '2023-12-03', dueOn: '2024-12-03', state: 'upcoming' },
    ]);
    expect(duties(due, { ...both, date: '2023-12-03' })).toMatchObject([{ state: 'due' }]);
  });
  test('waits for both dates', () => expect(duties(due, { facts: { 'a.done': '2022-03-02' } })).toEqual([]));
  test('the earlier of two takes the one there is', () => {
    const earlier: DutyDue = { ...due, after: { earliest: ['a.done', 'a.used'] } };
    expect(duties(earlier, { facts: { 'a.used': '2023-03-01' } })[0]?.dueOn).toBe('2025-03-03');
  });
});

test('a day that is a fact is taken as it is, Sunday or not', () => {
  expect(brief({ on: 'a.done' }, { facts: { 'a.done': '2024-03-03' }, date: '2024-03-04' })).toEqual([
    [undefined, '2024-03-03', 'overdue'],
  ]);
});

test('an open item has no day', () => {
  expect(duties({ open: true })).toMatchObject([{ state: 'open', provisional: false }]);
  expect(duties({ open: true }, reports('2024-01-01'))).toMatchObject([{ state: 'done', doneOn: '2024-01-01' }]);
});

test('a duty of which nobody knows whether it applies is not given', () => {
  const when = { fact: 'a.applies', operator: 'is', operand: { value: true } };
  expect(duties({ open: true }, {}, { when })).toEqual([]);
  expect(duties({ open: true }, { facts: { 'a.applies': true } }, { when })).toHaveLength(1);
});

test('while it is not done it says how much money is still owed', () => {
  const owing = [fact('a.left', 'money')];
  const rest = { owes: 'a.left', done: { fact: 'a.left', operator: 'at-most', operand: { value: 0 } } };
  const owed = (left?: number) =>
    duties({ open: true }, { facts: left === undefined ? {} : { 'a.left': left } }, rest, { facts: owing })[0];
  expect(owed(85_999_900)).toMatchObject({ state: 'open', owes: '85999900' });
  expect(owed(0)).toMatchObject({ state: 'done' });
  expect([owed(0), owed()].map((duty) => duty?.owes)).toEqual([undefined, undefined]);
});
