/** The YAML form of `index.yaml` of a rulebook. */
import { z } from 'zod';
import { BODIES, SUBJECTS } from '../../engine/rulebook';
import { article, body, condition, date, ruleId, slug, some, strict, words } from './atoms';
import { factSchema, wordingSchema } from './facts';
import { actor } from './rules';

export const readingSchema = strict({
  id: slug,
  title: words,
  article,
  options: z.array(strict({ value: words, label: words })).min(2),
  value: words,
});

export const procedureSchema = strict({
  id: slug,
  title: words,
  subject: z.enum(SUBJECTS),
  opens: some(body),
  when: condition.optional(),
  repeatable: z.boolean().optional(),
  article,
});

const bodySchema = strict({ label: words, functions: words, article, heldBy: z.array(actor).min(1).optional() });
export type RawBody = z.infer<typeof bodySchema>;

const header = {
  id: slug,
  jurisdiction: slug,
  jurisdictionLabel: words,
  title: words,
  number: words.nullable(),
  version: words,
  level: z.enum(['province', 'city', 'county']),
  effectiveFrom: date.nullable(),
  effectiveUntil: date.nullable().optional(),
  supersedes: strict({
    title: words,
    number: words.nullable(),
    issuedOn: date.nullable(),
    effectiveUntil: date,
  }).optional(),
  trial: z.boolean(),
  purpose: words,
  basis: z.array(strict({ title: words, number: words.nullable() })),
  /** Empty where the text names nobody. */
  interpretedBy: z.union([body, z.array(body)]),
  bodies: z.partialRecord(z.enum(BODIES), bodySchema),
  chapters: z
    .array(strict({ title: words, from: z.number().int().positive(), to: z.number().int().positive() }))
    .min(1),
  annexes: z.array(words).optional(),
  readings: z.array(readingSchema).optional(),
  procedures: z.array(procedureSchema).optional(),
  materials: z.array(strict({ id: slug, label: words, article, filledFrom: words.optional() })).optional(),
  evaluations: z
    .array(strict({ id: slug, label: words, article, fields: z.array(words).min(1), required: z.array(words).min(1) }))
    .optional(),
  lastDayMoves: condition.optional(),
  contractsAhead: condition.optional(),
  asReference: strict({ rule: ruleId, when: condition }).optional(),
};

/** Keys that may stand in a file of their own: `materials.yaml` holds `materials: […]` and nothing else. */
export const PART_SCHEMAS = {
  facts: strict({ facts: z.record(z.string(), z.unknown()) }),
  materials: strict({ materials: z.array(z.unknown()) }),
  readings: strict({ readings: z.array(z.unknown()) }),
  procedures: strict({ procedures: z.array(z.unknown()) }),
};
export type Part = keyof typeof PART_SCHEMAS;

export const headerSchema = strict({ ...header, facts: z.record(z.string(), z.unknown()).optional() });
const ownFact = z.union([factSchema, wordingSchema]);
export const headerEditorSchema = strict({ ...header, facts: z.record(z.string(), ownFact).optional() });
/** The parts spelled out, for editors. */
export const partEditorSchemas = (['materials', 'readings', 'procedures'] as const).map((part) =>
  strict({ [part]: header[part].unwrap() }),
);
export type RawHeader = z.infer<typeof headerSchema>;
