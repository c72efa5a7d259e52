/** What a dashboard may be asked; anything else is a 400 that names the parameter. */
import { z } from 'zod';
import { documentId, year } from '../../../money/input';
import { parsed } from '../../../write/input';
import { day } from '../../../write/text-fields';
import type { ExecutionQuestion } from './execution';

export const QUESTION = z.strictObject({
  year: year.optional(),
  asOf: day().optional(),
  department: documentId.optional(),
  project: documentId.optional(),
});

/** Today of this year unless said; a year alone means its last day, or today while it runs. */
export function executionQuestion(query: unknown, today: string): ExecutionQuestion {
  const given = parsed(QUESTION, query);
  const asked = given.year ?? Number((given.asOf ?? today).slice(0, 4));
  const lastDay = `${asked}-12-31`;
  const asOf = given.asOf ?? (lastDay < today ? lastDay : today);
  return { ...given, year: asked, asOf };
}
