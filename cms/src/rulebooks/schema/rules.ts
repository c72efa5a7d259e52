/** The YAML form of the rules of a topic file, one schema a kind. */
import { z } from 'zod';
import { EFFECTS, OUTCOMES, RECURRENCES, STAGES } from '../../engine/rulebook';
import {
  article,
  body,
  condition,
  duration,
  factId,
  monthDay,
  ratio,
  ruleId,
  severity,
  slug,
  some,
  strict,
  words,
} from './atoms';

export const TOPICS = [
  'scope',
  'planning',
  'approval',
  'procurement',
  'construction',
  'change',
  'funds',
  'acceptance',
  'evaluation',
  'data',
  'security',
  'operation',
  'supervision',
] as const;

const rule = <Kind extends string, Shape extends z.core.$ZodLooseShape>(kind: Kind, shape: Shape) =>
  strict({
    id: ruleId,
    kind: z.literal(kind),
    article,
    title: words,
    note: words.optional(),
    when: condition.optional(),
    ...shape,
  });

const event = z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/, {
  error: '不是事件的标识\n写作 payment.record 或 design.review',
});
const test = { on: some(event), require: condition, otherwise: severity };
/** A body, or one that takes part under a condition. */
export const actor = z.union([body, strict({ body, when: condition.optional() })]);
export type RawActor = z.infer<typeof actor>;
const holder = z.enum(['project', 'unit', 'jurisdiction']);
const source = z.union([
  strict({ fact: factId }),
  strict({ latest: z.array(factId).min(1) }),
  strict({ earliest: z.array(factId).min(1) }),
]);

const due = z.union([
  strict({
    every: z.enum(RECURRENCES),
    opens: monthDay.optional(),
    by: monthDay.optional(),
    from: factId.optional(),
    since: factId.optional(),
    until: factId.optional(),
  }),
  strict({ within: duration, after: source }),
  strict({ opens: duration, closes: duration, after: source }),
  strict({ on: factId }),
  strict({ open: z.literal(true) }),
]);
export type RawDue = z.infer<typeof due>;

export const RULE_SCHEMAS = {
  gate: rule('gate', test),
  limit: rule('limit', test),
  measure: rule('measure', { ...test, by: some(body).optional() }),
  material: rule('material', {
    on: some(event),
    papers: some(slug).optional(),
    parts: some(factId).optional(),
    otherwise: severity,
  }),
  power: rule('power', { on: some(event), by: some(body) }),
  route: rule('route', { on: some(event), to: strict({ procedure: slug, step: slug.optional() }) }),
  notice: rule('notice', { on: some(event), to: some(body), copy: some(body).optional() }),
  principle: rule('principle', { text: words }),
  record: rule('record', {
    register: slug,
    label: words,
    subject: holder,
    by: some(body),
    readers: some(body).optional(),
    fields: some(factId),
    required: some(factId).optional(),
  }),
  target: rule('target', {
    on: some(event),
    by: monthDay,
    'at-least': ratio,
    executed: factId,
    target: factId,
    otherwise: severity,
  }),
  step: rule('step', {
    procedure: slug,
    step: slug,
    by: z.union([body, z.array(actor).min(1)]),
    needs: z.enum(['all', 'any']).optional(),
    consults: some(body).optional(),
    after: some(slug).optional(),
    join: z.enum(['all', 'any']).optional(),
    within: duration.optional(),
    until: factId.optional(),
    from: slug.optional(),
    'runs-on': z.union([z.boolean(), z.literal('paused')]).optional(),
    soft: z.boolean().optional(),
    overrun: z.enum(['overdue', 'consent', 'refusal']).optional(),
    outcome: some(z.enum(OUTCOMES)).optional(),
    labels: z.partialRecord(z.enum(OUTCOMES), words).optional(),
    'return-to': slug.optional(),
    /** Facts, and papers by their ids. */
    'looks-at': some(z.union([factId, slug])).optional(),
    form: some(factId).optional(),
    effects: some(z.enum(EFFECTS)).optional(),
    stage: z.enum(STAGES).optional(),
    optional: z.boolean().optional(),
  }),
  duty: rule('duty', {
    by: some(body),
    subject: holder,
    due,
    done: condition,
    otherwise: severity,
    owes: factId.optional(),
    act: event.optional(),
  }),
};
export type RawRules = { [Kind in keyof typeof RULE_SCHEMAS]: z.infer<(typeof RULE_SCHEMAS)[Kind]> };
export type RawRule = RawRules[keyof RawRules];

/** Each rule is checked on its own, so that one broken rule does not hide the others. */
export const topicSchema = strict({ topic: z.enum(TOPICS), title: words, rules: z.array(z.unknown()) });
/** The same with the rules spelled out, for editors. */
export const topicEditorSchema = strict({
  topic: z.enum(TOPICS),
  title: words,
  rules: z.array(
    z.discriminatedUnion('kind', [
      RULE_SCHEMAS.gate,
      RULE_SCHEMAS.limit,
      RULE_SCHEMAS.measure,
      RULE_SCHEMAS.material,
      RULE_SCHEMAS.power,
      RULE_SCHEMAS.route,
      RULE_SCHEMAS.notice,
      RULE_SCHEMAS.principle,
      RULE_SCHEMAS.record,
      RULE_SCHEMAS.target,
      RULE_SCHEMAS.step,
      RULE_SCHEMAS.duty,
    ]),
  ),
});
