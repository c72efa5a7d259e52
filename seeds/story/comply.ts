/**
 * How a clerk reads a refusal: what would have to be stated or handed in so that the rule is content. It looks at the
 * rule's own condition and at what the finding says of each part of it.
 */
import type { Book, Condition, FactLeaf, Field, RecordLeaf, Rule, Statement, Supplies, Value } from './book';
import { type Matter, plausible } from './fill';
import { valueFor } from './value-for';

export interface Reason {
  kind: string;
  fact?: string;
  register?: string;
  operator?: string;
  limit?: Value;
  material?: string;
  holds: boolean | null;
}
export interface Finding {
  rule: string;
  article: string;
  title: string;
  severity: string;
  outcome: string;
  because: Reason[];
  missing: string[];
}
export interface Remedy extends Supplies {
  facts: Statement;
}

/** Of lists that are wanted to hold different things, one that holds all. */
export function merged(all: Statement[]): Statement {
  const facts: Statement = {};
  for (const [id, value] of all.flatMap((one) => Object.entries(one))) {
    const before = facts[id];
    facts[id] = Array.isArray(before) && Array.isArray(value) ? [...new Set([...before, ...value])] : value;
  }
  return facts;
}

export interface Circumstances {
  book: Book;
  matter: Matter;
  finding: Finding;
  /** Facts that the story has dictated: they stay as they are. */
  fixed: Statement;
  /** What the form says so far. */
  stated: Statement;
}

const NOTHING: Remedy = { facts: {}, papers: [], rows: [] };
const joined = (remedies: Remedy[]): Remedy => ({
  facts: merged(remedies.map(({ facts }) => facts)),
  papers: remedies.flatMap(({ papers }) => papers),
  rows: oneEach(remedies.flatMap(({ rows }) => rows)),
});

/** What is wanted of a register is written in one row, unless it cannot be. */
function oneEach(rows: Supplies['rows']): Supplies['rows'] {
  const written: Supplies['rows'] = [];
  for (const { register, facts } of rows) {
    const fits = (row: Statement) =>
      Object.entries(facts).every(([id, value]) => row[id] === undefined || row[id] === value);
    const row = written.find((one) => one.register === register && fits(one.facts));
    if (row) Object.assign(row.facts, facts);
    else written.push({ register, facts: { ...facts } });
  }
  return written;
}

export function remedyFor(at: Circumstances): Remedy | null {
  const rule = at.book.rule(at.finding.rule);
  if (!rule) return null;
  if (rule.kind === 'material') return missingOf(rule, at);
  const inWhen = rule.when && at.finding.outcome === 'undetermined' ? make(rule.when, false, at) : null;
  if (inWhen && hasSomething(inWhen)) return inWhen;
  const met = rule.require ? make(rule.require, true, at) : null;
  if (met && hasSomething(met)) return met;
  return rule.when ? make(rule.when, false, at) : null;
}

const hasSomething = ({ facts, papers, rows }: Remedy): boolean =>
  papers.length > 0 || rows.length > 0 || Object.keys(facts).length > 0;

function missingOf(rule: Rule, at: Circumstances): Remedy | null {
  const { finding, book, matter, fixed } = at;
  const lacking = (id: string) =>
    finding.missing.includes(id) ||
    finding.because.some(({ material, fact, holds }) => holds !== true && (material === id || fact === id));
  const papers = (rule.papers ?? []).filter(lacking);
  const parts = (rule.parts ?? []).filter((id) => lacking(id) && !(id in fixed));
  const facts = Object.fromEntries(
    parts.flatMap((id) => {
      const field = book.facts.get(id);
      return field ? [[id, plausible(field, matter)]] : [];
    }),
  );
  const remedy = { facts, papers, rows: [] };
  if (hasSomething(remedy)) return remedy;
  return rule.when ? make(rule.when, false, at) : null;
}

function make(condition: Condition, want: boolean, at: Circumstances): Remedy | null {
  if ('not' in condition) return make(condition.not, !want, at);
  if ('all' in condition) return want ? every(condition.all, want, at) : first(condition.all, want, at);
  if ('any' in condition) return want ? first(condition.any, want, at) : every(condition.any, want, at);
  if ('materials' in condition) return papersFor(condition.materials, want, at);
  if ('fact' in condition) return stateFact(condition, want, at);
  if ('record' in condition) return rowFor(condition, want, at);
  return holding(condition, at) === want ? NOTHING : null;
}

function every(conditions: Condition[], want: boolean, at: Circumstances): Remedy | null {
  const remedies = conditions.map((condition) => make(condition, want, at));
  return remedies.includes(null) ? null : joined(remedies as Remedy[]);
}

function first(conditions: Condition[], want: boolean, at: Circumstances): Remedy | null {
  const remedies = conditions.map((condition) => make(condition, want, at));
  return (
    remedies.find((remedy) => remedy !== null && !hasSomething(remedy)) ??
    remedies.find((remedy) => remedy !== null) ??
    null
  );
}

function papersFor(materials: string[], want: boolean, { finding }: Circumstances): Remedy | null {
  if (!want) return null;
  const there = new Set(finding.because.flatMap(({ material, holds }) => (material && holds ? [material] : [])));
  return { ...NOTHING, papers: materials.filter((material) => !there.has(material)) };
}

/** A row that answers the description, where the register is one that people write. */
function rowFor(leaf: RecordLeaf, want: boolean, at: Circumstances): Remedy | null {
  const { book, finding, matter, stated } = at;
  const known = finding.because.filter(({ register }) => register === leaf.record);
  if (known.length > 0 && known.every(({ holds }) => holds === want)) return NOTHING;
  if (!want || !book.shown.registers.some(({ id }) => id === leaf.record)) return null;
  const facts: Statement = {};
  for (const { field, operator, operand } of leaf.where ?? []) {
    const definition = book.facts.get(field);
    const limit = 'value' in operand ? operand.value : ((stated[operand.fact] ?? partyIn(operand.fact, at)) as Value);
    if (definition) facts[field] = valueFor(definition, operator, { limit, want: true, matter });
  }
  return { ...NOTHING, rows: [{ register: leaf.record, facts }] };
}

/** A party of the project goes by its name whatever the fact is called. */
const partyIn = (fact: string, { matter }: Circumstances): Value =>
  matter.known[fact] ?? (/contractor|winner/i.test(fact) ? matter.contractor : matter.unit);

function holding(leaf: Condition, { finding }: Circumstances): boolean | null | undefined {
  const names = Object.entries(leaf).filter(([, value]) => typeof value === 'string');
  return finding.because.find((reason) =>
    names.every(
      ([name, value]) =>
        name === 'is' ||
        (reason as unknown as Record<string, unknown>)[name === 'record' ? 'register' : name] === value,
    ),
  )?.holds;
}

function reasonOf(leaf: FactLeaf, { finding }: Circumstances): Reason | undefined {
  const alike = finding.because.filter(({ fact, operator }) => fact === leaf.fact && operator === leaf.operator);
  const { operand } = leaf;
  const same = (one: Reason) => 'value' in operand && JSON.stringify(one.limit) === JSON.stringify(operand.value);
  return alike.find(same) ?? (alike.length === 1 ? alike[0] : undefined);
}

function stateFact(leaf: FactLeaf, want: boolean, at: Circumstances): Remedy | null {
  const reason = reasonOf(leaf, at);
  if (reason && reason.holds === want) return NOTHING;
  const field = at.book.facts.get(leaf.fact);
  if (!field || leaf.fact in at.fixed) return 'fact' in leaf.operand ? stateLimit(leaf.operand.fact, at) : null;
  if (field.source === 'derived') return stateSources(field, leaf, want, at);
  if (field.source !== 'typed') return null;
  const limit = reason?.limit ?? ('value' in leaf.operand ? leaf.operand.value : null);
  if (limit === null && 'fact' in leaf.operand) return stateLimit(leaf.operand.fact, at);
  const value = valueFor(field, leaf.operator, { limit, want, matter: at.matter });
  if (value === undefined) return null;
  const before = leaf.operator.startsWith('includes') && want ? [at.stated[leaf.fact] ?? []].flat() : [];
  return { ...NOTHING, facts: { [leaf.fact]: Array.isArray(value) ? [...new Set([...before, ...value])] : value } };
}

/** What it is compared with, where nobody has said it. */
function stateLimit(id: string, { book, matter, fixed, finding }: Circumstances): Remedy | null {
  const field = book.facts.get(id);
  if (field?.source !== 'typed' || id in fixed || !finding.missing.includes(id)) return null;
  return { ...NOTHING, facts: { [id]: plausible(field, matter) } };
}

/** A derived fact is changed through what it is derived from. */
function stateSources(field: Field, leaf: FactLeaf, want: boolean, at: Circumstances): Remedy | null {
  const holds = field.derive?.holds;
  if (holds) {
    const isYes = 'value' in leaf.operand && leaf.operand.value === true;
    return make(holds, (leaf.operator === 'is') === want ? isYes : !isYes, at);
  }
  const { record, field: column } = (field.derive ?? {}) as { record?: string; field?: string };
  const definition = at.book.facts.get(column ?? '');
  if (record && definition && at.book.shown.registers.some(({ id }) => id === record)) {
    const limit = reasonOf(leaf, at)?.limit ?? ('value' in leaf.operand ? leaf.operand.value : null);
    const value = valueFor(definition, leaf.operator, { limit, want, matter: at.matter });
    return value === undefined ? null : { ...NOTHING, rows: [{ register: record, facts: { [definition.id]: value } }] };
  }
  const sources = Object.values(field.derive ?? {})
    .flat()
    .filter((one): one is string => typeof one === 'string');
  const open = sources
    .map((id) => at.book.facts.get(id))
    .filter((one) => one?.source === 'typed' && !(one.id in at.fixed) && at.finding.missing.includes(one.id));
  const facts = Object.fromEntries(open.flatMap((one) => (one ? [[one.id, plausible(one, at.matter)]] : [])));
  return open.length > 0 ? { ...NOTHING, facts } : null;
}
