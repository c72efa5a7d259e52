/** The YAML form of `tests/rulebooks/<jurisdiction>/<topic>.yaml`: cases beside their neighbours. */
import { z } from 'zod';
import { OUTCOMES, STEP_STATES } from '../../engine/rulebook';
import { body, date, ruleId, severity, slug, some, strict, words } from './atoms';

const outcome = z.enum(['satisfied', 'violated', 'not-applicable', 'undetermined']);
const perStep = <Value extends z.ZodType>(value: Value) => z.record(slug, value).optional();
const loose = z.record(z.string(), z.unknown());

const about = { id: some(ruleId), name: words };
const given = {
  date: date.optional(),
  effectiveFrom: date.optional(),
  facts: loose.optional(),
  materials: z.array(words).optional(),
  steps: z.record(z.string(), z.enum(STEP_STATES)).optional(),
  records: z.record(z.string(), z.array(loose)).optional(),
  actor: some(body).optional(),
  readings: z.record(z.string(), words).optional(),
};

/** `facts` are stated with it and hold from then on; `papers` are handed in with it anew. */
const opinion = strict({
  step: slug,
  body,
  result: z.enum(OUTCOMES),
  on: date.optional(),
  facts: loose.optional(),
  papers: z.array(slug).optional(),
});

export const CASE_SCHEMAS = {
  event: strict({
    ...about,
    ...given,
    event: words,
    expect: z.record(z.string(), outcome),
    severity: z.record(z.string(), severity).optional(),
    missing: z.record(z.string(), z.array(words)).optional(),
    to: z.record(z.string(), words).optional(),
    notify: z.record(z.string(), z.array(body)).optional(),
    copy: z.record(z.string(), z.array(body)).optional(),
  }),
  procedure: strict({
    ...about,
    ...given,
    procedure: slug,
    opened: date.optional(),
    opinions: z.array(opinion).optional(),
    expect: strict({
      state: z.enum(['open', 'done', 'rejected']).optional(),
      steps: perStep(z.enum(STEP_STATES)),
      bodies: perStep(z.array(body)),
      consults: perStep(z.array(body)),
      due: perStep(date),
      overdue: perStep(z.boolean()),
      late: perStep(z.boolean()),
      rounds: perStep(z.number().int()),
      skippedBy: perStep(ruleId),
      returnTo: perStep(slug),
    }),
  }),
  duties: strict({
    ...about,
    ...given,
    duties: z.literal(true),
    subject: z.enum(['project', 'unit', 'jurisdiction']),
    expect: strict({
      duties: z
        .array(
          strict({
            rule: ruleId,
            period: words.optional(),
            opensOn: date.optional(),
            dueOn: date.optional(),
            doneOn: date.optional(),
            provisional: z.boolean().optional(),
            workdaysLeft: z.number().int().optional(),
            /** Whole fen. */
            owes: words.optional(),
            severity: severity.optional(),
            by: z.array(body).optional(),
            state: z.enum(['upcoming', 'due', 'overdue', 'done', 'late', 'open']).optional(),
          }),
        )
        .optional(),
      /** Duties that must not be there. */
      none: z.array(ruleId).optional(),
    }),
  }),
  describe: strict({ ...about, describe: words, readings: given.readings, expect: loose }),
};
/** What may be given to a question; a bare list of facts stands for `facts`. */
export const GIVEN_KEYS = Object.keys(given);
export const givenSchema = strict(given);
export type RawGiven = z.infer<typeof givenSchema>;

export type CaseKind = keyof typeof CASE_SCHEMAS;
export type RawCases = { [Kind in CaseKind]: z.infer<(typeof CASE_SCHEMAS)[Kind]> };

export const casesFileSchema = strict({ cases: z.array(z.unknown()) });
