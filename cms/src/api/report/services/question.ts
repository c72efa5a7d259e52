/** What the quarterly report may be asked; anything else is a 400 that names the parameter. */
import { z } from 'zod';
import { documentId, quarter, year } from '../../../money/input';
import { parsed } from '../../../write/input';

export const QUESTION = z.strictObject({
  year,
  quarter,
  department: documentId.optional(),
  format: z.enum(['json', 'xlsx'], '应为 json 或 xlsx').default('json'),
});

export const quarterlyQuestion = (query: unknown): z.output<typeof QUESTION> => parsed(QUESTION, query);
