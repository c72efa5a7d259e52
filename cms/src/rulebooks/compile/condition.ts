/** Conditions: `all`, `any`, `not` and the leaves, each leaf known by its first key. */
import {
  BODIES,
  type BodyId,
  type Condition,
  type Leaf,
  type RowFilter,
  STEP_STATES,
  type StepState,
} from '../../engine/rulebook';
import type { Spot } from '../source';
import { suggestion } from '../suggest';
import type { Desk } from './names';
import { knownFact, readComparison } from './operand';
import { knownRegister, readFilters, readRows } from './rows';

type Raw = Record<string, unknown>;
type Reader = (raw: Raw, spot: Spot, desk: Desk) => Condition | undefined;

const LEAVES: Record<string, { keys: string[]; read: Reader }> = {
  all: { keys: ['all'], read: (raw, spot, desk) => group(raw.all, spot.down('all'), desk, (all) => ({ all })) },
  any: { keys: ['any'], read: (raw, spot, desk) => group(raw.any, spot.down('any'), desk, (any) => ({ any })) },
  not: { keys: ['not'], read: (raw, spot, desk) => negation(raw.not, spot.down('not'), desk) },
  fact: { keys: [], read: factLeaf },
  materials: { keys: ['materials'], read: materialLeaf },
  step: { keys: ['step', 'is'], read: stepLeaf },
  actor: { keys: ['actor'], read: actorLeaf },
  reading: { keys: ['reading', 'is'], read: readingLeaf },
  rule: { keys: ['rule', 'is'], read: ruleLeaf },
  record: { keys: ['record', 'where', 'within', 'dated', 'at-least', 'newest'], read: recordLeaf },
};
export const LEAF_KINDS = Object.keys(LEAVES);

const isMap = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

export function readCondition(raw: unknown, spot: Spot, desk: Desk): Condition | undefined {
  if (!isMap(raw)) {
    desk.problems.push(spot.problem('这里应是一个条件', '写作 { fact: …, is: … } 或 all: [ … ]'));
    return undefined;
  }
  const kind = LEAF_KINDS.find((name) => Object.hasOwn(raw, name));
  const form = kind === undefined ? undefined : LEAVES[kind];
  if (!form) {
    const [first = ''] = Object.keys(raw);
    desk.problems.push(spot.down(first).problem(`不认识的条件“${first}”`, suggestion(first, LEAF_KINDS), 'key'));
    return undefined;
  }
  const extra = form.keys.length === 0 ? undefined : Object.keys(raw).find((key) => !form.keys.includes(key));
  if (extra !== undefined) {
    desk.problems.push(spot.down(extra).problem(`条件“${kind}”里多了“${extra}”`, suggestion(extra, form.keys), 'key'));
    return undefined;
  }
  return form.read(raw, spot, desk);
}

function group(
  raw: unknown,
  spot: Spot,
  desk: Desk,
  make: (conditions: Condition[]) => Condition,
): Condition | undefined {
  if (!Array.isArray(raw) || raw.length === 0) {
    desk.problems.push(spot.problem('这里要至少一个条件的列表', '写作 all: [ { fact: …, is: … } ]'));
    return undefined;
  }
  const conditions = raw.map((item, index) => readCondition(item, spot.down(index), desk));
  return conditions.every((item) => item !== undefined) ? make(conditions) : undefined;
}

function negation(raw: unknown, spot: Spot, desk: Desk): Condition | undefined {
  const not = readCondition(raw, spot, desk);
  return not && { not };
}

function factLeaf(raw: Raw, spot: Spot, desk: Desk): Leaf | undefined {
  const definition = knownFact(raw.fact, spot.down('fact'), desk);
  const comparison = definition && readComparison(raw, ['fact'], { type: definition.type, definition }, spot, desk);
  return comparison && { fact: definition.id, ...comparison };
}

/** A list of names (one may stand alone), each of which must be known. */
function knownList(raw: unknown, known: Iterable<string>, what: string, spot: Spot, desk: Desk): string[] | undefined {
  const list = Array.isArray(raw) ? raw : [raw];
  const words = new Set(known);
  const bad = list.findIndex((item) => !words.has(String(item)));
  if (list.length === 0) desk.problems.push(spot.problem(`${what}的列表是空的`, '至少写一项'));
  else if (bad >= 0) {
    const name = String(list[bad]);
    const place = Array.isArray(raw) ? spot.down(bad) : spot;
    desk.problems.push(place.problem(`没有${what}“${name}”`, suggestion(name, words)));
  } else return list.map(String);
  return undefined;
}

function materialLeaf(raw: Raw, spot: Spot, desk: Desk): Leaf | undefined {
  const materials = knownList(raw.materials, desk.names.materials, '材料', spot.down('materials'), desk);
  return materials && { materials };
}

function actorLeaf(raw: Raw, spot: Spot, desk: Desk): Leaf | undefined {
  const actor = knownList(raw.actor, BODIES, '职能', spot.down('actor'), desk);
  return actor && { actor: actor as BodyId[] };
}

/** The name before `is` and the state after it. */
function nameAndState(
  raw: Raw,
  key: string,
  what: string,
  names: Iterable<string>,
  states: (name: string) => readonly string[],
  spot: Spot,
  desk: Desk,
) {
  const [name] = knownList([raw[key]], names, what, spot.down(key), desk) ?? [];
  const known = name === undefined ? [] : states(name);
  if (name === undefined) return undefined;
  if (known.includes(String(raw.is))) return { name, is: String(raw.is) };
  const wrong = raw.is === undefined ? '没有写 is' : `的“is”不能是“${String(raw.is)}”`;
  desk.problems.push(spot.down('is').problem(`条件“${key}: ${name}”${wrong}`, `可用：${known.join('、')}`));
  return undefined;
}

function stepLeaf(raw: Raw, spot: Spot, desk: Desk): Leaf | undefined {
  const leaf = nameAndState(raw, 'step', '环节', desk.names.steps, () => STEP_STATES, spot, desk);
  return leaf && { step: leaf.name, is: leaf.is as StepState };
}

function readingLeaf(raw: Raw, spot: Spot, desk: Desk): Leaf | undefined {
  const { readings } = desk.names;
  const leaf = nameAndState(raw, 'reading', '读法', readings.keys(), (name) => readings.get(name) ?? [], spot, desk);
  return leaf && { reading: leaf.name, is: leaf.is };
}

const RULE_STATES = ['satisfied', 'violated', 'not-applicable'] as const;
function ruleLeaf(raw: Raw, spot: Spot, desk: Desk): Leaf | undefined {
  const leaf = nameAndState(raw, 'rule', '条款', desk.names.rules, () => RULE_STATES, spot, desk);
  return leaf && { rule: leaf.name, is: leaf.is as (typeof RULE_STATES)[number] };
}

function recordLeaf(raw: Raw, spot: Spot, desk: Desk): Leaf | undefined {
  if (!knownRegister(raw.record, spot.down('record'), desk)) return undefined;
  if (raw.where !== undefined && !isMap(raw.where)) {
    desk.problems.push(spot.down('where').problem('“where”应是键值', '写作 where: { kind: … }'));
    return undefined;
  }
  const atLeast = raw['at-least'] ?? 1;
  if (typeof atLeast !== 'number' || !Number.isSafeInteger(atLeast) || atLeast < 1) {
    desk.problems.push(
      spot.down('at-least').problem('“at-least”应是不小于 1 的整数', '写作 at-least: 1；要求没有时用 not'),
    );
    return undefined;
  }
  const dated = raw.dated === undefined ? undefined : String(raw.dated);
  const newest = raw.newest === undefined ? undefined : newestOf(raw, raw.record, spot.down('newest'), desk);
  return {
    record: raw.record,
    ...readRows(raw.record, { where: raw.where, within: raw.within, dated }, spot, desk),
    atLeast,
    ...(newest && { newest }),
  };
}

/** Of one row a number cannot be asked. */
function newestOf(raw: Raw, register: string, spot: Spot, desk: Desk): RowFilter[] | undefined {
  const fits = isMap(raw.newest) && Object.keys(raw.newest).length > 0 && raw['at-least'] === undefined;
  if (fits && isMap(raw.newest)) return readFilters(register, raw.newest, spot, desk);
  desk.problems.push(
    spot.problem('“newest”应是键值，也不与 at-least 合用', '写作 newest: { result: agree }：最近一条须如此'),
  );
  return undefined;
}
