/** The YAML form of `config/facts.yaml` and of a rulebook's own `facts`. */
import { z } from 'zod';
import { FACT_LISTS, FACT_TYPES, TENSES } from '../../engine/facts';
import { condition, duration, factId, period, slug, strict, where, words } from './atoms';

const two = z.tuple([factId, factId]);
const several = z.array(factId).min(1);
const derive = z.union([
  strict({ sum: slug, field: words, where: where.optional(), within: period.optional(), dated: words.optional() }),
  strict({ count: slug, where: where.optional(), within: period.optional(), dated: words.optional() }),
  strict({ first: slug, field: words, where: where.optional(), within: period.optional(), dated: words.optional() }),
  strict({ last: slug, field: words, where: where.optional(), within: period.optional(), dated: words.optional() }),
  strict({
    repeated: slug,
    field: words,
    by: words,
    where: where.optional(),
    within: period.optional(),
    dated: words.optional(),
  }),
  strict({ total: several }),
  strict({ difference: two }),
  strict({ ratio: two }),
  strict({ largest: several }),
  strict({ smallest: several }),
  strict({ latest: several }),
  strict({ earliest: several }),
  strict({ months: two }),
  strict({ days: two }),
  strict({ workdays: two }),
  strict({ ends: strict({ within: duration, after: factId }) }),
  strict({ prefer: several }),
  strict({ shifted: strict({ from: factId, by: z.union([duration, strict({ months: factId })]) }) }),
  strict({ holds: condition }),
]);
export type RawDerivation = z.infer<typeof derive>;

/** A value with its unit, as in a rule; `least: none` where it may be negative. */
const bound = z.union([words, z.number()]);

export const factSchema = strict({
  label: words,
  type: z.enum(FACT_TYPES),
  tense: z.enum(TENSES).optional(),
  help: words.optional(),
  unit: words.optional(),
  options: z
    .array(strict({ value: words, label: words, note: words.optional() }))
    .min(1)
    .optional(),
  group: words.optional(),
  source: z.enum(['typed', 'known', 'derived']).optional(),
  kept: z.enum(['project', 'case', 'record']).optional(),
  derive: derive.optional(),
  maxLength: z.number().int().positive().optional(),
  least: bound.optional(),
  greatest: bound.optional(),
  unique: z.literal(true).optional(),
  lists: z.array(z.enum(FACT_LISTS)).min(1).optional(),
});
export type RawFact = z.infer<typeof factSchema>;

/** What a rulebook may say of a fact of the common dictionary: its own words for it. */
export const wordingSchema = strict({
  label: words.optional(),
  help: words.optional(),
  group: words.optional(),
  options: z.array(strict({ value: words, label: words })).optional(),
});
export type RawWording = z.infer<typeof wordingSchema>;

/** Each fact is checked on its own, so that one broken fact does not hide the others. */
export const factsFileSchema = strict({ facts: z.record(z.string(), z.unknown()) });
/** The same with the facts spelled out, for editors. */
export const factsEditorSchema = strict({ facts: z.record(z.string(), factSchema) });
