/** A mark nobody need fill in, compared as if everybody had: the check tells of it, and none of the five books has one. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Condition, RecordLeaf, Rulebook } from '../../cms/src/engine/rulebook';
import { loadRulebooks } from '../../cms/src/rulebooks';
import { blankMarks } from '../../cms/src/rulebooks/check/blank-marks';
import { fact, rule, rulebook } from '../engine/support/sample';

const config = join(__dirname, '..', '..', 'config');
const { rulebooks } = loadRulebooks(config);

const leaf = (where: RecordLeaf['where']): RecordLeaf => ({ record: 'product', where, atLeast: 1 });
const bare = { field: 'product.safe', operator: 'is' as const, operand: { value: false } };
const blank = { field: 'product.safe', operator: 'present' as const, operand: { value: false } };

function asking(require: Condition, required: string[] = []): Rulebook {
  const register = {
    kind: 'record',
    register: 'product',
    fields: ['product.safe'],
    required,
    by: ['applicant'],
  } as const;
  const gate = { kind: 'gate', on: ['x'], require, otherwise: 'block' } as const;
  return rulebook([rule({ id: 'SA-1', ...register }), rule({ id: 'SA-2', ...gate })], {
    facts: [fact('product.safe', 'flag')],
  });
}

test.each<[string, Rulebook, number]>([
  ['a blank one looks as if it were in order', asking({ not: leaf([bare]) }), 1],
  ['it must be filled in', asking({ not: leaf([bare]) }, ['product.safe']), 0],
  ['the blank one is asked for too', asking({ not: { any: [leaf([bare]), leaf([blank])] } }), 0],
  ['what is asked is that it be so', asking(leaf([{ ...bare, operand: { value: true } }])), 0],
  ['denied in another word', asking(leaf([{ ...bare, operator: 'is-not', operand: { value: true } }])), 1],
  ['asked of the newest', asking({ ...leaf([]), newest: [bare] }), 1],
])('%s', (_, book, found) => expect(blankMarks(book)).toHaveLength(found));

test('a derived fact is told by its name', () => {
  const derive = { count: 'product', where: [bare] };
  const book = asking(leaf([]));
  const unsafe = fact('product.unsafe', 'count', { derive });
  expect(blankMarks({ ...book, facts: { ...book.facts, [unsafe.id]: unsafe } })).toEqual([
    expect.stringContaining('product.unsafe'),
  ]);
});

test.each(readdirSync(join(config, 'rulebooks')))('%s has none', (folder) => {
  const book = rulebooks.find((one) => one.folder === folder);
  expect(book && blankMarks(book)).toEqual([]);
});
