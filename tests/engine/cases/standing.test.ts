/** Where a case stands: forks and joins, steps left out, and how it ends. */
import { caseState } from '../../../cms/src/engine';
import { at, declared, drafted, flag, run, says, stand, states } from '../support/review-case';
import { step } from '../support/sample';

test('a new case opens its first step today', () => {
  const standings = stand([]);
  expect(states(standings)).toMatchObject({ declare: 'open', draft: 'waiting', second: 'waiting' });
  expect(at(standings, 'declare')).toMatchObject({
    opensNow: true,
    openedOn: '2024-03-01',
    round: 1,
    bodies: ['applicant'],
  });
  expect(caseState(standings)).toBe('open');
});

test('a fork opens both branches; the join waits for both', () => {
  const forked = stand([declared, drafted], { facts: { 'a.capital': true } });
  expect(states(forked)).toMatchObject({ first: 'open', capital: 'open', second: 'waiting' });
  const one = run('first', 1, '2024-03-01', says('lead'), says('finance'));
  expect(states(stand([declared, drafted, one], { facts: { 'a.capital': true } }))).toMatchObject({
    first: 'done',
    second: 'waiting',
  });
  const both = [declared, drafted, one, run('capital', 1, '2024-03-01', says('development-reform'))];
  expect(states(stand(both, { facts: { 'a.capital': true } }))).toMatchObject({ second: 'open' });
});

test('a step that does not apply is left out by its rule, and does not open what follows too early', () => {
  const standings = stand([declared], { facts: { 'a.capital': false } });
  expect(at(standings, 'capital')).toMatchObject({ state: 'skipped', skippedBy: 'SA-1.capital' });
  expect(states(standings)).toMatchObject({ draft: 'open', second: 'waiting' });
  const one = run('first', 1, '2024-03-01', says('lead'), says('finance'));
  expect(states(stand([declared, drafted, one], { facts: { 'a.capital': false } }))).toMatchObject({ second: 'open' });
});

test('a step of which nobody knows whether it applies is not left out', () => {
  expect(states(stand([declared, drafted]))).toMatchObject({ capital: 'open' });
});

test('what was acted on stays, whatever the facts say later', () => {
  const acted = run('capital', 1, '2024-03-01', says('development-reform'));
  expect(at(stand([declared, drafted, acted], { facts: { 'a.capital': false } }), 'capital')?.state).toBe('done');
});

test('all bodies must agree; opinions of others decide nothing', () => {
  const half = run('first', 1, '2024-03-01', says('lead'), says('audit', 'reject'), says('finance', 'pending'));
  expect(at(stand([declared, drafted, half]), 'first')?.state).toBe('open');
});

test('where one opinion is enough, the first decides', () => {
  const steps = [step('only', { by: [{ body: 'lead' }, { body: 'finance' }], needs: 'any' })];
  const given = run(
    'only',
    1,
    '2024-03-01',
    says('finance', 'agree', '2024-03-02'),
    says('lead', 'reject', '2024-03-05'),
  );
  expect(at(stand([given], {}, steps), 'only')).toMatchObject({ state: 'done', doneOn: '2024-03-02' });
});

test('the actor hangs on facts; one nobody knows of is still asked', () => {
  const steps = [step('only', { by: [{ body: 'lead', when: flag('a.big') }, { body: 'finance' }] })];
  expect(at(stand([], {}, steps), 'only')?.bodies).toEqual(['lead', 'finance']);
  expect(at(stand([], { facts: { 'a.big': false } }, steps), 'only')?.bodies).toEqual(['finance']);
});

test('of several rules for a step the one whose condition holds applies', () => {
  const steps = [
    step('only', { id: 'SA-1.a', when: flag('a.big'), by: [{ body: 'government' }] }),
    step('only', { id: 'SA-1.b', when: { not: flag('a.big') }, by: [{ body: 'lead' }] }),
  ];
  expect(at(stand([], { facts: { 'a.big': true } }, steps), 'only')).toMatchObject({
    rule: 'SA-1.a',
    bodies: ['government'],
  });
  expect(at(stand([], { facts: { 'a.big': false } }, steps), 'only')).toMatchObject({
    rule: 'SA-1.b',
    bodies: ['lead'],
  });
});

test('a rejection ends the case; nothing opens any more', () => {
  const rejected = run('capital', 1, '2024-03-01', says('development-reform', 'reject'));
  const standings = stand([declared, drafted, rejected], { facts: { 'a.capital': true } });
  expect(caseState(standings)).toBe('rejected');
  expect(at(standings, 'first')).toMatchObject({ state: 'waiting', opensNow: false });
});

test('an optional step holds nothing up', () => {
  const steps = [step('one'), step('extra', { after: ['one'], optional: true }), step('last', { after: ['extra'] })];
  const runs = [run('one', 1, '2024-03-01', says('lead'))];
  expect(states(stand([], {}, steps))).toEqual({ one: 'open', extra: 'waiting', last: 'waiting' });
  expect(states(stand(runs, {}, steps))).toEqual({ one: 'done', extra: 'open', last: 'open' });
});

test('where any one branch is enough, the case ends without the other', () => {
  const steps = [step('a'), step('b'), step('end', { after: ['a', 'b'], join: 'any' })];
  const runs = [run('a', 1, '2024-03-01', says('lead')), run('end', 1, '2024-03-01', says('lead'))];
  expect(caseState(stand(runs, {}, steps))).toBe('done');
});

test('conditions of later steps see the earlier ones of the same case', () => {
  const steps = [step('one'), step('two', { after: ['one'], when: { step: 'case.one', is: 'done' } })];
  expect(states(stand([], {}, steps))).toEqual({ one: 'open', two: 'skipped' });
  expect(states(stand([run('one', 1, '2024-03-01', says('lead'))], {}, steps))).toEqual({ one: 'done', two: 'open' });
});
