/** After a return: asked again only where what a step looks at has changed; and nobody is asked for what is past. */
import { caseState, type StepRun, seenBy, settled, standingOfCase } from '../../../cms/src/engine';
import type { Facts } from '../../../cms/src/engine/facts';
import { run, says, states } from '../support/review-case';
import { CALENDAR, dossier, fact, rulebook, step } from '../support/sample';

const review = step('security', {
  after: ['submit'],
  by: [{ body: 'cyberspace' }],
  looksAt: { facts: ['a.security'], papers: ['plan'] },
});
const book = rulebook(
  [
    step('submit', { by: [{ body: 'applicant' }] }),
    review,
    step('needs', { after: ['submit'] }),
    step('approve', { after: ['security', 'needs'], by: [{ body: 'government' }], optional: false }),
  ],
  { facts: [fact('a.security', 'text')] },
);
const stand = (runs: StepRun[], facts: Facts) =>
  standingOfCase(book, 'case', dossier({ date: '2024-03-20', facts }), runs, CALENDAR);

const BEFORE: Facts = { 'a.security': '二级' };
const seen = seenBy(book, review, dossier({ facts: BEFORE }), CALENDAR);
const returned: StepRun[] = [
  run('submit', 1, '2024-03-01', says('applicant', 'agree', '2024-03-01')),
  { ...run('security', 1, '2024-03-01', says('cyberspace', 'agree', '2024-03-04')), seen },
  run('needs', 1, '2024-03-01', says('lead', 'return', '2024-03-05')),
];
const handedInAgain = [...returned, run('submit', 2, '2024-03-05', says('applicant', 'agree', '2024-03-11'))];

test('until it is handed in again nothing is kept', () =>
  expect(states(stand(returned, BEFORE))).toMatchObject({ submit: 'open', security: 'waiting', needs: 'returned' }));

test('what has not changed stands; who sent it back is asked again, with a new count', () => {
  const standings = stand(handedInAgain, BEFORE);
  expect(states(standings)).toMatchObject({ security: 'done', needs: 'open', approve: 'waiting' });
  expect(standings.find((one) => one.step === 'security')).toMatchObject({
    round: 1,
    kept: true,
    doneOn: '2024-03-04',
  });
  expect(standings.find((one) => one.step === 'needs')).toMatchObject({ round: 2, openedOn: '2024-03-11' });
});

test('what has changed is asked again, and so is what nobody kept', () => {
  expect(states(stand(handedInAgain, { 'a.security': '三级' }))).toMatchObject({ security: 'open' });
  const unseen = handedInAgain.map(({ seen: _seen, ...rest }) => rest);
  expect(states(stand(unseen, BEFORE))).toMatchObject({ security: 'open' });
});

test('a paper handed in anew is looked at again', () => {
  const again = (digests: Record<string, string>) =>
    standingOfCase(book, 'case', dossier({ date: '2024-03-20', facts: BEFORE, digests }), handedInAgain, CALENDAR);
  expect(states(again({ plan: 'new' }))).toMatchObject({ security: 'open' });
  expect(states(again({ other: 'new' }))).toMatchObject({ security: 'done' });
});

test('a rejection ends the case, and what was kept still stands', () => {
  const rejected = [...handedInAgain, run('needs', 2, '2024-03-11', says('lead', 'reject', '2024-03-12'))];
  const standings = stand(rejected, BEFORE);
  expect(states(standings)).toMatchObject({ needs: 'rejected', security: 'done', approve: 'waiting' });
  expect(caseState(standings)).toBe('rejected');
});

test('both agreed, the way is free', () => {
  const agreed = [...handedInAgain, run('needs', 2, '2024-03-11', says('lead', 'agree', '2024-03-12'))];
  expect(states(stand(agreed, BEFORE))).toMatchObject({ approve: 'open' });
});

describe('what nobody need do any more', () => {
  const optional = rulebook([
    step('submit'),
    step('advice', { after: ['submit'], optional: true }),
    step('approve', { after: ['advice'] }),
    step('appendix', { after: ['submit'], optional: true }),
  ]);
  const at = (runs: StepRun[]) =>
    settled(optional, 'case', standingOfCase(optional, 'case', dossier(), runs, CALENDAR));
  const submitted = run('submit', 1, '2024-03-01', says('lead'));

  test('an optional step stays open until what follows it is done', () => {
    expect(states(at([submitted]))).toMatchObject({ advice: 'open', approve: 'open', appendix: 'open' });
    const approved = [submitted, run('approve', 1, '2024-03-01', says('lead')), run('advice', 1, '2024-03-01')];
    const standings = at(approved);
    expect(states(standings)).toMatchObject({ advice: 'skipped', approve: 'done', appendix: 'skipped' });
    expect(caseState(standings)).toBe('done');
  });

  test('a rejection ends what runs beside it', () => {
    const fork = rulebook([step('one'), step('two')]);
    const runs = [run('one', 1, '2024-03-01', says('lead', 'reject')), run('two', 1, '2024-03-01')];
    const standings = standingOfCase(fork, 'case', dossier(), runs, CALENDAR);
    expect(states(settled(fork, 'case', standings))).toEqual({
      one: 'rejected',
      two: 'waiting',
    });
  });
});

test('the steps of a case are told in the order in which they follow one another', () => {
  const mixed = rulebook([step('last', { after: ['first'] }), step('first')]);
  expect(standingOfCase(mixed, 'case', dossier(), [], CALENDAR).map((one) => one.step)).toEqual(['first', 'last']);
});

test('a step that is open waits again when a statement puts another before it, unless somebody has spoken', () => {
  const late = rulebook(
    [
      step('submit'),
      step('group', { after: ['submit'], when: { fact: 'a.large', operator: 'is', operand: { value: true } } }),
      step('establish', { after: ['group'] }),
    ],
    { facts: [fact('a.large', 'flag')] },
  );
  const submitted = run('submit', 1, '2024-03-01', says('lead'));
  const at = (large: boolean, ...runs: StepRun[]) =>
    states(standingOfCase(late, 'case', dossier({ facts: { 'a.large': large } }), [submitted, ...runs], CALENDAR));
  const opened = run('establish', 1, '2024-03-01');
  expect(at(false, opened)).toMatchObject({ group: 'skipped', establish: 'open' });
  expect(at(true, opened)).toMatchObject({ group: 'open', establish: 'waiting' });
  expect(at(true, run('establish', 1, '2024-03-01', says('lead')))).toMatchObject({ establish: 'done' });
});
