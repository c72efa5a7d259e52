/** A body that others hold: who approves may hang on where the money comes from. */
import { dutiesOf, evaluate, standingOfCase } from '../../cms/src/engine';
import type { Facts } from '../../cms/src/engine/facts';
import type { BodyId, Rule } from '../../cms/src/engine/rulebook';
import { CALENDAR, dossier, fact, rule, rulebook, step } from './support/sample';

const central = (value: boolean) => ({ fact: 'a.central', operator: 'is', operand: { value } }) as const;
const approval = {
  label: '审批部门',
  functions: '审批',
  article: '第一条',
  heldBy: [
    { body: 'lead' as const, when: central(false) },
    { body: 'development-reform' as const, when: central(true) },
  ],
};
const book = (...rules: Rule[]) =>
  rulebook(rules, {
    bodies: { approval },
    facts: [fact('a.central', 'flag')],
    procedures: [
      { id: 'case', title: '审批', subject: 'project', repeatable: false, opens: ['approval'], article: '' },
    ],
  });
const given = (facts: Facts, ...bodies: BodyId[]) => dossier({ facts, actor: { bodies }, records: {} });
const [own, reform] = [{ 'a.central': false }, { 'a.central': true }];

test.each<[Rule, string]>([
  [rule({ id: 'SA-1', kind: 'power', on: ['x'], by: ['approval'] }), 'x'],
  [rule({ id: 'SA-1', kind: 'gate', on: ['x'], require: { actor: ['approval'] }, otherwise: 'block' }), 'x'],
  [step('only', { by: [{ body: 'approval' }] }), 'case.only'],
  [rule({ id: 'SA-1', kind: 'principle', text: '' }), 'case.open'],
])('$kind: the turn is of whoever holds it', (one, event) => {
  const outcome = (facts: Facts, body: BodyId) => evaluate(book(one), event, given(facts, body), CALENDAR)[0]?.outcome;
  expect(outcome(own, 'lead')).toBe('satisfied');
  expect(outcome(own, 'development-reform')).toBe('violated');
  expect(outcome(reform, 'development-reform')).toBe('satisfied');
  expect(outcome({}, 'lead')).toBe('undetermined');
  expect(outcome({}, 'finance')).toBe('violated');
});

test('a step asks those who hold it, all of them while nobody knows', () => {
  const bodies = (facts: Facts) =>
    standingOfCase(
      book(step('only', { by: [{ body: 'finance' }, { body: 'approval' }], consults: ['approval'] })),
      'case',
      given(facts),
      [],
      CALENDAR,
    ).map((one) => [one.bodies, one.consults])[0];
  expect(bodies(reform)).toEqual([['finance', 'development-reform'], ['development-reform']]);
  expect(bodies({})).toEqual([
    ['finance', 'lead', 'development-reform'],
    ['lead', 'development-reform'],
  ]);
});

test('notices go to, and duties lie on, whoever holds it', () => {
  const notice = rule({ id: 'SA-1', kind: 'notice', on: ['x'], to: ['approval'], copy: ['approval', 'lead'] });
  expect(evaluate(book(notice), 'x', given(own), CALENDAR)[0]?.notify).toEqual({ to: ['lead'], copy: ['lead'] });
  const duty = rule({
    id: 'SA-1',
    kind: 'duty',
    by: ['approval'],
    subject: 'project',
    due: { open: true },
    done: central(false),
    otherwise: 'info',
  });
  expect(dutiesOf(book(duty), given(reform), 'project', CALENDAR)[0]?.by).toEqual(['development-reform']);
});
