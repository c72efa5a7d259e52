/** Returns with their rounds, and limits with what passes in silence. */
import { at, declared, drafted, run, says, stand, states } from '../support/review-case';
import { step } from '../support/sample';

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
