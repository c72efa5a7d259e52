/** A rule of a topic file into the engine's form, one reader a kind. */
import type { Effect, OpinionResult, Rule, RuleKind, StepRule } from '../../engine/rulebook';
import { asList } from '../schema/atoms';
import { readShape } from '../schema/read';
import { type RawActor, type RawRule, type RawRules, RULE_SCHEMAS } from '../schema/rules';
import type { Spot } from '../source';
import { suggestion } from '../suggest';
import { readActor } from './actors';
import { readCondition } from './condition';
import { readDue } from './due';
import { readDuration, readRatio } from './literal';
import type { Desk } from './names';
import { dateFact, eventsOf, factList, known, quantity } from './references';

export interface RawTopicRule {
  raw: RawRule;
  spot: Spot;
  /** `<rulebook>/change.yaml:12` */
  source: string;
}

/** The raw rule held against the schema of its kind. */
export function readRuleShape(value: unknown, spot: Spot, desk: Desk): RawRule | undefined {
  const kind = (value as { kind?: unknown } | null)?.kind;
  if (typeof kind !== 'string' || !Object.hasOwn(RULE_SCHEMAS, kind)) {
    const message = kind === undefined ? '规则没有写 kind' : `没有“${String(kind)}”这种规则`;
    desk.problems.push(spot.down('kind').problem(message, suggestion(String(kind ?? ''), Object.keys(RULE_SCHEMAS))));
    return undefined;
  }
  const shape = readShape(RULE_SCHEMAS[kind as RuleKind], value, spot, desk.problems);
  if (!shape) checkConditions(value as Record<string, unknown>, spot, { ...desk, inDuty: kind === 'duty' });
  return shape;
}

/** A rule whose form is broken is not compiled; its conditions are still read, so that one run shows every mistake. */
function checkConditions(value: Record<string, unknown>, spot: Spot, desk: Desk): void {
  for (const key of ['when', 'require', 'done'])
    if (typeof value[key] === 'object' && value[key] !== null) readCondition(value[key], spot.down(key), desk);
}

type Base = Pick<Rule, 'id' | 'article' | 'title' | 'note' | 'when' | 'source'>;
type Reader<Kind extends RuleKind> = (raw: RawRules[Kind], base: Base, spot: Spot, desk: Desk) => Rule | undefined;

export function compileRule({ raw, spot, source }: RawTopicRule, desk: Desk): Rule | undefined {
  const inside: Desk = { ...desk, inDuty: raw.kind === 'duty' };
  const when = raw.when && readCondition(raw.when, spot.down('when'), inside);
  const { id, article, title, note } = raw;
  const base: Base = { id, article, title, source, ...(note && { note }), ...(when && { when }) };
  const read = READERS[raw.kind] as Reader<RuleKind>;
  return read(raw as never, base, spot, inside);
}

const test = (raw: RawRules['gate' | 'limit' | 'measure'], spot: Spot, desk: Desk) => {
  const require = readCondition(raw.require, spot.down('require'), desk);
  const on = eventsOf(raw.on, spot.down('on'), desk);
  return require && { on, require, otherwise: raw.otherwise };
};

const READERS: { [Kind in RuleKind]: Reader<Kind> } = {
  gate: (raw, base, spot, desk) => {
    const body = test(raw, spot, desk);
    return body && { ...base, kind: 'gate', ...body };
  },
  limit: (raw, base, spot, desk) => {
    const body = test(raw, spot, desk);
    return body && { ...base, kind: 'limit', ...body };
  },
  measure: (raw, base, spot, desk) => {
    const body = test(raw, spot, desk);
    return body && { ...base, kind: 'measure', ...body, ...(raw.by && { by: asList(raw.by) }) };
  },
  material: (raw, base, spot, desk) => {
    const papers = known(raw.papers, desk.names.materials, '材料', spot.down('papers'), desk);
    const parts = factList(raw.parts, spot.down('parts'), desk);
    if (papers.length + parts.length === 0)
      desk.problems.push(spot.problem('材料规则没有写 papers 也没有写 parts', '至少写一项'));
    const on = eventsOf(raw.on, spot.down('on'), desk);
    return { ...base, kind: 'material', on, papers, parts, otherwise: raw.otherwise };
  },
  power: (raw, base, spot, desk) => ({
    ...base,
    kind: 'power',
    on: eventsOf(raw.on, spot.down('on'), desk),
    by: asList(raw.by),
  }),
  route: (raw, base, spot, desk) => {
    const { procedure, step } = raw.to;
    known(procedure, desk.names.procedures, '流程', spot.down('to', 'procedure'), desk);
    if (step !== undefined && desk.names.procedures.has(procedure))
      knownStep(procedure, step, spot.down('to', 'step'), desk);
    return {
      ...base,
      kind: 'route',
      on: eventsOf(raw.on, spot.down('on'), desk),
      to: { procedure, ...(step !== undefined && { step }) },
    };
  },
  notice: (raw, base, spot, desk) => ({
    ...base,
    kind: 'notice',
    on: eventsOf(raw.on, spot.down('on'), desk),
    to: asList(raw.to),
    copy: asList(raw.copy),
  }),
  principle: (raw, base) => ({ ...base, kind: 'principle', text: raw.text }),
  record: (raw, base, spot, desk) => {
    const fields = factList(raw.fields, spot.down('fields'), desk);
    const required = known(raw.required, new Set(fields), '字段', spot.down('required'), desk);
    const { register, label, subject } = raw;
    const readers = raw.readers && { readers: asList(raw.readers) };
    return { ...base, kind: 'record', register, label, subject, by: asList(raw.by), ...readers, fields, required };
  },
  target: (raw, base, spot, desk) => {
    quantity(raw.executed, spot.down('executed'), desk);
    quantity(raw.target, spot.down('target'), desk);
    const { by, executed, target, otherwise } = raw;
    const on = eventsOf(raw.on, spot.down('on'), desk);
    return { ...base, kind: 'target', on, by, atLeast: readRatio(raw['at-least']), executed, target, otherwise };
  },
  step: readStep,
  duty: (raw, base, spot, desk) => {
    const done = readCondition(raw.done, spot.down('done'), desk);
    const due = readDue(raw.due, spot.down('due'), desk);
    if (raw.act !== undefined) eventsOf(raw.act, spot.down('act'), desk);
    if (raw.owes !== undefined) quantity(raw.owes, spot.down('owes'), desk);
    const { subject, otherwise, owes, act } = raw;
    const beside = { ...(owes && { owes }), ...(act && { act }) };
    return done && { ...base, kind: 'duty', by: asList(raw.by), subject, due, done, otherwise, ...beside };
  },
};

function knownStep(procedure: string, step: string, spot: Spot, desk: Desk): void {
  const steps = [...desk.names.steps]
    .filter((id) => id.startsWith(`${procedure}.`))
    .map((id) => id.slice(procedure.length + 1));
  known(step, new Set(steps), `流程“${procedure}”的环节`, spot, desk);
}

/** An id with a dot is a fact, one without is a paper. */
function readLooksAt(raw: string | string[], spot: Spot, desk: Desk): StepRule['looksAt'] {
  const ids = asList(raw);
  const papers = ids.filter((id) => !id.includes('.'));
  return {
    facts: factList(
      ids.filter((id) => id.includes('.')),
      spot,
      desk,
    ),
    papers: known(papers, desk.names.materials, '材料', spot, desk),
  };
}

function readStep(raw: RawRules['step'], base: Base, spot: Spot, desk: Desk): StepRule {
  known(raw.procedure, desk.names.procedures, '流程', spot.down('procedure'), desk);
  asList(raw.after).forEach((step, index) => {
    knownStep(raw.procedure, step, Array.isArray(raw.after) ? spot.down('after', index) : spot.down('after'), desk);
  });
  const returnTo = raw['return-to'];
  if (returnTo !== undefined) knownStep(raw.procedure, returnTo, spot.down('return-to'), desk);
  if (raw.until !== undefined) dateFact(raw.until, spot.down('until'), desk);
  if (raw.from !== undefined) knownStep(raw.procedure, raw.from, spot.down('from'), desk);
  const by = asList<RawActor>(raw.by);
  return {
    ...base,
    kind: 'step',
    procedure: raw.procedure,
    step: raw.step,
    by: by.map((actor, index) => readActor(actor, spot.down('by', index), desk)),
    needs: raw.needs ?? 'all',
    consults: asList(raw.consults),
    after: asList(raw.after),
    join: raw.join ?? 'all',
    ...(raw.within !== undefined && { within: readDuration(raw.within) }),
    ...(raw.until !== undefined && { until: raw.until }),
    ...(raw.from !== undefined && { from: raw.from }),
    ...(raw['runs-on'] && { runsOn: raw['runs-on'] }),
    soft: raw.soft ?? false,
    overrun: raw.overrun ?? 'overdue',
    outcomes: raw.outcome === undefined ? ['agree'] : asList<OpinionResult>(raw.outcome),
    labels: raw.labels ?? {},
    ...(returnTo !== undefined && { returnTo }),
    ...(raw['looks-at'] !== undefined && { looksAt: readLooksAt(raw['looks-at'], spot.down('looks-at'), desk) }),
    form: factList(raw.form, spot.down('form'), desk),
    effects: asList<Effect>(raw.effects),
    ...(raw.stage && { stage: raw.stage }),
    optional: raw.optional ?? false,
  };
}
