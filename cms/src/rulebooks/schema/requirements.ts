/** The YAML form of `config/requirements/<jurisdiction>.yaml`: the rows of a regulation a rulebook must carry. */
import { z } from 'zod';
import { ruleId, strict, words } from './atoms';

const row = strict({ article: words, kind: words, note: words.optional() });
export const requirementsSchema = strict({ rows: z.record(ruleId, row) });
