/** A fact left blank in the declaration must have a step where it can still be stated when a rule first needs it. */
import { join } from 'node:path';
import type { GateRule, Rulebook } from '../../cms/src/engine/rulebook';
import { loadRulebooks } from '../../cms/src/rulebooks';
import { unstatable } from '../../cms/src/rulebooks/check/unstatable';

const { rulebooks } = loadRulebooks(join(__dirname, '../../config'));
const [book] = rulebooks as [Rulebook];
const needing = (on: string, otherwise: 'block' | 'info' = 'block'): Rulebook => {
  const require = { fact: 'project.code', operator: 'present', operand: true };
  const rule = { id: 'X-1', kind: 'gate', article: '第一条', title: '应有项目代码', on: [on], require, otherwise };
  return { ...book, rules: [...book.rules, rule as unknown as GateRule] };
};
const told = (rulebook: Rulebook) => unstatable(rulebook).map(({ rule, fact }) => `${rule} ${fact.id}`);

test.each(rulebooks.map((rulebook) => [rulebook.id, rulebook] as const))(
  '%s asks nothing too late',
  (_id, rulebook) => {
    expect(told(rulebook)).toEqual([]);
  },
);

test('what only a payment asks nobody can state there', () => {
  expect(told(needing('payment.record'))).toEqual(['X-1 project.code']);
});

test('at a step whoever acts states it; what merely tells stops nobody', () => {
  expect(told(needing('construction.start'))).toEqual([]);
  expect(told(needing('payment.record', 'info'))).toEqual([]);
});
