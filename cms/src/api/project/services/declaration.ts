/** What a unit declares of its project: columns and facts of one body, checked by the dictionary. */
import { z } from 'zod';
import { isDeclared } from '../../../cases/forms/declaring';
import { writeFacts } from '../../../dossier/stored';
import { type Typing, typedFacts } from '../../../dossier/typed-facts';
import { writeMoney } from '../../../engine/money';
import { BadInput } from '../../../write/errors';
import type { Values } from '../../../write/rows';

/** Fen, as text or as a whole number. */
export const FEN = z
  .union([z.string().regex(/^\d{1,15}$/, '应为以分为单位的整数'), z.int('应为以分为单位的整数').min(0)])
  .transform(Number);

export const DECLARATION = z.strictObject({
  name: z.string().optional(),
  planYear: z.int('应为年度').optional(),
  totalAmount: FEN.optional(),
  facts: z.record(z.string(), z.unknown()).optional(),
});
export type Declaration = z.infer<typeof DECLARATION>;

/** The columns by the names the dictionary knows them under. */
function asFacts({ name, planYear, totalAmount, facts }: Declaration): Record<string, unknown> {
  const columns = {
    'project.name': name,
    'project.planYear': planYear,
    'project.totalAmount': totalAmount === undefined ? undefined : writeMoney(totalAmount),
  };
  return { ...facts, ...Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) };
}

function mustBeSensible(values: Values): void {
  const { name, plan_year } = values;
  if (name === null) throw new BadInput([{ field: 'name', message: '请填写项目名称' }]);
  if (typeof plan_year === 'number' && (plan_year < 2000 || plan_year > 2100)) {
    throw new BadInput([{ field: 'planYear', message: '计划年度应为四位年份' }]);
  }
}

/** Column values to write; `stored` are the facts kept so far. */
export function declared(given: Declaration, typing: Typing, stored: string | object | null): Values {
  const facts = typedFacts(asFacts(given), typing, (definition) => isDeclared(typing.rulebook, definition));
  const { 'project.name': name, 'project.planYear': year, 'project.totalAmount': total, ...kept } = facts;
  const values: Values = { facts: writeFacts(stored, kept) };
  if (name !== undefined) values.name = name;
  if (year !== undefined) values.plan_year = year;
  if (total !== undefined) values.total_amount = total;
  mustBeSensible(values);
  return values;
}
