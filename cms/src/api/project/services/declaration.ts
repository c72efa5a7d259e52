/** What a unit declares of its project: columns and facts of one body, checked by the dictionary. */
import { z } from 'zod';
import { type Typing, typedFacts } from '../../../dossier/typed-facts';
import type { Facts } from '../../../engine/facts';
import { writeMoney } from '../../../engine/money';
import { wholeFen } from '../../../money/fen';

export const DECLARATION = z.strictObject({
  name: z.string().optional(),
  planYear: z.int('应为年度').optional(),
  totalAmount: wholeFen.optional(),
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

/** What was stated, by the dictionary; whether it may be is the caller's to ask. */
export const declaredFacts = (given: Declaration, typing: Typing): Facts =>
  typedFacts(asFacts(given), typing, ({ source, kept }) => source === 'typed' && kept === 'project');
