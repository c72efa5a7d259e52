/** What was typed, over what: which texts stand on the screen, and which the person must choose between. */
import { newerValues, settled, type Typed, typeInto, valuesOf } from '../../admin-ui/src/facts/typed';
import type { FieldValue } from '../../admin-ui/src/facts/values';
import type { FactDefinition } from '../../admin-ui/src/types';

const definition = (id: string, type: FactDefinition['type']): FactDefinition => ({
  id,
  label: id,
  type,
  source: 'typed',
});
const GOALS = definition('goals', 'text');
const AMOUNT = definition('amount', 'money');
const FIELDS = [GOALS, AMOUNT];
const type = (fact: FactDefinition, ...values: FieldValue[]): Typed =>
  values.reduce<Typed>((typed, value) => typeInto(fact, typed, { goals: '旧', amount: '100.00' }, value), {});
const conflicts = (typed: Typed, kept: Record<string, FieldValue>) =>
  newerValues(FIELDS, typed, kept).map(({ definition: { id }, mine, theirs }) => [id, mine, theirs]);

test.each([
  ['nobody else wrote', type(GOALS, '我的'), { goals: '旧' }, '我的', []],
  ['somebody else wrote in this field', type(GOALS, '我的'), { goals: '他的' }, '我的', [['goals', '我的', '他的']]],
  ['somebody else wrote the same', type(GOALS, '我的'), { goals: ' 我的' }, '我的', []],
  ['typed back as it was: not typed', type(GOALS, '我的', '旧'), { goals: '他的' }, '他的', []],
  ['somebody else emptied it', type(GOALS, '我的'), { goals: null }, '我的', [['goals', '我的', null]]],
])('%s', (_, typed, kept, shown, expected) => {
  expect(valuesOf(FIELDS, typed, kept).goals).toBe(shown);
  expect(conflicts(typed, kept)).toEqual(expected);
});

test('what was begun is remembered through all further typing', () => {
  expect(type(GOALS, '我', '我的').goals).toEqual({ value: '我的', over: '旧' });
});

test('after typing it back, the next word is typed over what stands there now', () => {
  const typed = typeInto(GOALS, type(GOALS, '我的', '旧'), { goals: '他的' }, '他的，补充');
  expect(conflicts(typed, { goals: '他的' })).toEqual([]);
});

test('two spellings of an amount are one', () => {
  expect(conflicts(type(AMOUNT, '200万'), { amount: '2,000,000.00' })).toEqual([]);
  expect(conflicts(type(AMOUNT, '200万'), { amount: '2,000,000.01' })).toHaveLength(1);
});

test('the person chooses: his own goes over the newer one, or the newer one stands', () => {
  const kept = { goals: '他的' };
  const typed = type(GOALS, '我的');
  const [newer] = newerValues(FIELDS, typed, kept);
  if (!newer) throw new Error('no conflict');
  for (const [isMine, text] of [
    [true, '我的'],
    [false, '他的'],
  ] as const) {
    const after = settled(newer, typed, isMine);
    expect(conflicts(after, kept)).toEqual([]);
    expect(valuesOf(FIELDS, after, kept).goals).toBe(text);
  }
});
