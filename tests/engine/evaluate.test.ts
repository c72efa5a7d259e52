/** The main question: which rules speak at an event, in which order, how severely. */
import fc from 'fast-check';
import { evaluate } from '../../cms/src/engine';
import type { Dossier } from '../../cms/src/engine/dossier';
import type { Rule } from '../../cms/src/engine/rulebook';
import { CALENDAR, dossier, fact, rule, rulebook } from './support/sample';

const yes = { fact: 'a.yes', operator: 'is', operand: { value: true } } as const;
const ask = (rules: Rule[], event: string, given: Partial<Dossier> = {}, rest = {}) =>
  evaluate(
    rulebook(rules, { facts: [fact('a.yes', 'flag'), fact('a.amount', 'money')], ...rest }),
    event,
    dossier(given),
    CALENDAR,
  );
const outcome = (one: Rule, given: Partial<Dossier> = {}, event = 'x') => ask([one], event, given)[0]?.outcome;
const lead: Partial<Dossier> = { actor: { bodies: ['lead'] } };

describe('when', () => {
  const one = rule({ id: 'SA-1', kind: 'gate', on: ['x'], when: yes, require: { not: yes }, otherwise: 'block' });
  test('false: not applicable, with its reasons', () => {
    expect(ask([one], 'x', { facts: { 'a.yes': false } })).toMatchObject([
      { outcome: 'not-applicable', because: [{ fact: 'a.yes' }] },
    ]);
  });
  test('unknown: undetermined, and what is missing', () =>
    expect(ask([one], 'x')).toMatchObject([{ outcome: 'undetermined', missing: ['a.yes'] }]));
  test('true: the rule speaks', () => expect(outcome(one, { facts: { 'a.yes': true } })).toBe('violated'));
});

test('opening a procedure is asked of the procedure', () => {
  const procedures = [
    { id: 'case', title: '流程', subject: 'project', repeatable: false, opens: ['lead'], when: yes, article: '第二条' },
  ];
  expect(ask([], 'case.open', { ...lead, facts: { 'a.yes': false } }, { procedures })).toMatchObject([
    { rule: 'case.open', outcome: 'violated', severity: 'block', article: '第二条' },
  ]);
});

test('applied by reference, what blocks warns', () => {
  const rules = [rule({ id: 'SA-1', kind: 'gate', on: ['x'], require: yes, otherwise: 'block' })];
  const rest = { asReference: { rule: 'SA-1', when: { not: yes } } };
  expect(ask(rules, 'x', { facts: { 'a.yes': false } }, rest)).toMatchObject([
    { severity: 'warn', outcome: 'violated' },
  ]);
  expect(ask(rules, 'x', {}, rest)).toMatchObject([{ severity: 'block' }]);
});

test('applied by reference, whose task it is stays so', () => {
  const rules = [rule({ id: 'SA-1', kind: 'power', on: ['x'], by: ['finance'] })];
  const rest = { asReference: { rule: 'SA-1', when: { not: yes } } };
  expect(ask(rules, 'x', { ...lead, facts: { 'a.yes': false } }, rest)).toMatchObject([
    { severity: 'block', outcome: 'violated' },
  ]);
});

test('ordered by article, then by id with numbers as numbers', () => {
  const at = (id: string, article: string) =>
    rule({ id, article, kind: 'gate', on: ['x'], require: yes, otherwise: 'info' });
  const rules = [at('SA-18b', '第十八条'), at('SA-9a', '第九条'), at('SA-18a', '第十八条'), at('SA-100a', '第一百条')];
  expect(ask(rules, 'x').map((finding) => finding.rule)).toEqual(['SA-9a', 'SA-18a', 'SA-18b', 'SA-100a']);
});

test.each(['__proto__', 'constructor', 'toString'])('%s as a name reads as nothing stated', (name) => {
  const gate = rule({
    id: 'SA-1',
    kind: 'gate',
    on: ['x'],
    require: { fact: name, operator: 'present', operand: { value: true } },
    otherwise: 'block',
  });
  const done = rule({ id: 'SA-2', kind: 'gate', on: ['x'], require: { step: name, is: 'done' }, otherwise: 'block' });
  const found = rule({
    id: 'SA-3',
    kind: 'gate',
    on: ['x'],
    require: { record: name, where: [], atLeast: 1 },
    otherwise: 'block',
  });
  expect(ask([gate, done, found], 'x', { steps: {}, records: {} }).map((finding) => finding.outcome)).toEqual([
    'violated',
    'violated',
    'violated',
  ]);
});

test('the same question has the same answer, in whatever order rules and facts come', () => {
  const rules = Array.from({ length: 12 }, (_, index) =>
    rule({
      id: `SA-${index}`,
      article: `第${'一二三四五六七八九'[index % 9]}条`,
      kind: 'gate',
      on: ['x'],
      require: index % 3 === 0 ? { rule: `SA-${index + 1}`, is: 'violated' } : { ...yes, fact: `a.f${index % 4}` },
      otherwise: 'block',
    }),
  );
  const value = fc.option(fc.boolean(), { nil: undefined });
  fc.assert(
    fc.property(
      fc.shuffledSubarray(rules, { minLength: 12 }),
      fc.tuple(value, value, value, value),
      (shuffled, values) => {
        const facts = Object.fromEntries(values.map((one, index) => [`a.f${index}`, one]));
        const backwards = Object.fromEntries(Object.entries(facts).reverse());
        expect(ask(shuffled, 'x', { facts: backwards })).toEqual(ask(rules, 'x', { facts }));
      },
    ),
  );
});
