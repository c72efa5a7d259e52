/** Conditions in plain Chinese: the boundary words of the law, figures with their units, and never an English word. */
import type { Condition, RulebookText } from '../../admin-ui/src/resources/rulebooks/ruleTypes';
import { conditionPhrase } from '../../admin-ui/src/resources/rulebooks/sentences/conditionPhrase';
import { eventLabel } from '../../admin-ui/src/resources/rulebooks/sentences/eventLabel';
import { inForce } from '../../admin-ui/src/resources/rulebooks/sentences/inForce';
import { phraseLine } from '../../admin-ui/src/resources/rulebooks/sentences/phraseLine';
import { statementsOf } from '../../admin-ui/src/resources/rulebooks/sentences/requirement';
import type { FactDefinition } from '../../admin-ui/src/types';
import { EVENTS } from '../../cms/src/engine';
import { shelf } from './support/shelf';
import { wordsFor } from './support/words';

const fact = (id: string, label: string, type: FactDefinition['type'], more = {}): FactDefinition => ({
  id,
  label,
  type,
  source: 'typed',
  ...more,
});
const FACTS = [
  fact('a.total', '总投资', 'money'),
  fact('a.ratio', '调整比例', 'ratio'),
  fact('a.kind', '建设性质', 'choice', {
    options: [
      { value: 'new', label: '新建' },
      { value: 'more', label: '扩建' },
    ],
  }),
  fact('a.signed', '已签合同', 'flag'),
  fact('a.on', '开工日期', 'date'),
];
const RULEBOOK = {
  rules: [{ id: 'X-1', title: '第一项' }],
  bodies: { lead: { label: '主管部门' } },
  materials: [{ id: 'report', label: '验收报告' }],
  procedures: [],
  registers: [],
  readings: [
    {
      id: 'basis',
      title: '计算口径',
      article: '',
      value: 'sum',
      options: [
        { value: 'sum', label: '累计' },
        { value: 'one', label: '单次' },
      ],
    },
  ],
} as unknown as RulebookText;
const words = wordsFor(RULEBOOK, Object.fromEntries(FACTS.map((one) => [one.id, one])));
const line = (condition: Condition) => phraseLine(words, conditionPhrase(words, condition));
const leaf = (id: string, operator: string, value: string | number | boolean | string[]): Condition => ({
  fact: id,
  operator,
  operand: { value },
});

test.each([
  ['at-most', '总投资不超过200 万元'],
  ['less-than', '总投资低于200 万元'],
  ['at-least', '总投资不低于200 万元'],
  ['more-than', '总投资超过200 万元'],
])('%s: %s', (operator, text) => {
  expect(line(leaf('a.total', operator, 200_000_000))).toBe(text);
});

test.each<[Condition, string]>([
  [leaf('a.total', 'at-most', 50_000_050), '总投资不超过500,000.50 元'],
  [leaf('a.ratio', 'at-most', 0.1), '调整比例不超过10%'],
  [leaf('a.ratio', 'more-than', 0.125), '调整比例超过12.5%'],
  [leaf('a.kind', 'in', ['new', 'more']), '建设性质属于新建、扩建'],
  [leaf('a.signed', 'is', true), '已签合同：是'],
  [leaf('a.signed', 'is-not', true), '已签合同：否'],
  [leaf('a.on', 'on-or-before', '2026-07-30'), '开工日期不晚于2026年7月30日'],
  [leaf('a.on', 'present', false), '未填写开工日期'],
  [{ fact: 'a.total', operator: 'at-most', operand: { fact: 'a.ratio' } }, '总投资不超过调整比例'],
  [{ materials: ['report'] }, '已提交验收报告'],
  [{ actor: ['lead'] }, '由主管部门办理'],
  [{ rule: 'X-1', is: 'violated' }, '不符合“第一项”'],
  [{ record: 'payments', where: [], atLeast: 1, within: { named: 'this-year' } }, '本年度拨付记录中不少于 1 条'],
  [{ not: { record: 'payments', where: [], atLeast: 1 } }, '拨付记录中没有'],
])('%j', (condition, text) => {
  expect(line(condition)).toBe(text);
});

test('what must hold together, what is enough alone, what must not be', () => {
  const [a, b] = [leaf('a.signed', 'is', true), leaf('a.ratio', 'at-most', 0.1)];
  expect(line({ all: [a, b] })).toBe('已签合同：是，且调整比例不超过10%');
  expect(line({ all: [{ any: [a, b] }, a] })).toBe('（已签合同：是，或者调整比例不超过10%），且已签合同：是');
  expect(line({ not: { any: [a, b] } })).toBe('并非：（已签合同：是，或者调整比例不超过10%）');
});

test('a reading that was not chosen leaves the sentence', () => {
  const either: Condition = {
    any: [
      { all: [{ reading: 'basis', is: 'sum' }, leaf('a.ratio', 'at-most', 0.1)] },
      { all: [{ reading: 'basis', is: 'one' }, leaf('a.ratio', 'at-most', 0.2)] },
    ],
  };
  expect(line(inForce(either, words.readings))).toBe('调整比例不超过10%');
  const other = words.readings.map((reading) => ({ ...reading, value: 'one' }));
  expect(line(inForce(either, other))).toBe('调整比例不超过20%');
});

/** Names of products and standards may stand in a label; ids, codes and keys of the interface may not. */
const ENGLISH = /[a-z]{2,}[.-][a-z]|rulebook\.|status\.|%\{|\b(undefined|null|NaN)\b|\b[a-z]{4,}\b/;

test('every event of the product has its words', () => {
  const told = Object.keys(EVENTS).map((event) => eventLabel(words, event));
  expect(told.filter((text) => ENGLISH.test(text) || text.includes('前序环节'))).toEqual([]);
});

describe.each(shelf())('$rulebook.id', ({ rulebook, words: own }) => {
  test('every rule is told without an English word', () => {
    const told = rulebook.rules.flatMap((rule) =>
      statementsOf(own, rule)
        .filter(({ heading }) => heading !== 'note')
        .map(({ heading, phrase }) => `${rule.id} ${heading}: ${phraseLine(own, phrase)}`),
    );
    expect(told.length).toBeGreaterThan(rulebook.rules.length);
    expect(told.filter((text) => ENGLISH.test(text.slice(text.indexOf(': '))))).toEqual([]);
  });

  test('every heading has a name, and nothing is “other”', () => {
    const statements = rulebook.rules.flatMap((rule) =>
      statementsOf(own, rule).map((one) => ({ rule: rule.id, ...one })),
    );
    expect(statements.filter(({ heading }) => own.say(`rulebook.heading.${heading}`).startsWith('rulebook.'))).toEqual(
      [],
    );
    const vague = statements.filter(({ phrase }) =>
      /其他(职能部门|材料|流程|台账|事项|条款|口径)|前序环节|登记内容/.test(phraseLine(own, phrase)),
    );
    expect(vague.map(({ rule, heading, phrase }) => `${rule} ${heading}: ${phraseLine(own, phrase)}`)).toEqual([]);
  });
});
