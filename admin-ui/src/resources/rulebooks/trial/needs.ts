import type { FactDefinition } from '../../../types';
import type { Condition, RecordLeaf, RulebookText, RuleDetail } from '../ruleTypes';
import { derivationOf } from '../sentences/derivation';
import { conditionsOf, factsOf, leavesOf } from '../sentences/leaves';

/** What the rules of one event read: nobody should be asked for more. */
export interface Needs {
  /** To be stated, and known to the product on a real project. */
  stated: string[];
  /** Worked out from others, unless they are stated themselves. */
  derived: string[];
  papers: string[];
  /** `procedure.step` */
  steps: string[];
  /** Fields read of each register or collection. */
  records: Record<string, string[]>;
  readings: string[];
}
type Facts = Record<string, FactDefinition>;
type Described = Pick<RecordLeaf, 'where' | 'within'>;

/** The engine answers these itself. */
const SUPPLIED = /^(today|rulebook|actor|period)\./;

const eventsOfRule = (rule: RuleDetail): string[] =>
  rule.kind === 'step' ? [`${rule.procedure}.${rule.step}`] : (rule.on ?? []);

/** Every event some rule of the rulebook looks at, in the order of the text. */
export const eventsOf = ({ rules }: RulebookText): string[] => [...new Set(rules.flatMap(eventsOfRule))];

/** The event's rules, and those they lean on, and so on. */
function askedAt({ rules }: RulebookText, event: string): RuleDetail[] {
  const found = new Set(rules.filter((rule) => eventsOfRule(rule).includes(event)));
  for (const rule of found) {
    const leaned = conditionsOf(rule)
      .flatMap(leavesOf)
      .flatMap((leaf) => ('rule' in leaf ? [leaf.rule] : []));
    for (const other of rules) if (leaned.includes(other.id)) found.add(other);
  }
  return [...found];
}

class Gathering {
  readonly facts = new Set<string>();
  readonly derived = new Set<string>();
  readonly papers = new Set<string>();
  readonly steps = new Set<string>();
  readonly records = new Map<string, Set<string>>();
  readonly readings = new Set<string>();

  constructor(private readonly dictionary: Facts) {}

  rule(rule: RuleDetail): void {
    for (const fact of factsOf({ ...rule, form: [], fields: [] })) this.fact(fact);
    for (const paper of rule.papers ?? []) this.papers.add(paper);
    for (const step of rule.after ?? []) this.steps.add(`${rule.procedure}.${step}`);
    for (const condition of conditionsOf(rule)) this.condition(condition);
  }

  condition(condition: Condition): void {
    for (const leaf of leavesOf(condition)) {
      if ('fact' in leaf) {
        this.fact(leaf.fact);
        if ('fact' in leaf.operand) this.fact(leaf.operand.fact);
      } else if ('materials' in leaf) for (const paper of leaf.materials) this.papers.add(paper);
      else if ('step' in leaf) this.steps.add(leaf.step);
      else if ('record' in leaf) this.rows(leaf.record, [leaf.dated], leaf);
      else if ('reading' in leaf) this.readings.add(leaf.reading);
    }
  }

  /** A derived fact asks for what it is derived from. */
  fact(id: string): void {
    if (this.facts.has(id) || this.derived.has(id) || SUPPLIED.test(id)) return;
    const definition = this.dictionary[id];
    if (!definition) return;
    const derive = derivationOf(definition);
    if (!derive) {
      this.facts.add(id);
      return;
    }
    this.derived.add(id);
    if ('holds' in derive) this.condition(derive.holds);
    else if ('sum' in derive) this.rows(derive.sum, [derive.field, derive.dated], derive);
    else if ('count' in derive) this.rows(derive.count, [derive.dated], derive);
    else if ('repeated' in derive) this.rows(derive.repeated, [derive.field, derive.by, derive.dated], derive);
    else if ('row' in derive) this.rows(derive.record, [derive.field, derive.dated], derive);
    else for (const other of namedIn(derive)) this.fact(other);
  }

  private rows(register: string, fields: (string | undefined)[], { where, within }: Described): void {
    const known = this.records.get(register) ?? new Set<string>();
    for (const field of [...fields, ...where.map((test) => test.field)]) if (field) known.add(field);
    this.records.set(register, known);
    for (const { operand } of where) if ('fact' in operand && !operand.ofRow) this.fact(operand.fact);
    if (within && 'since' in within) this.fact(within.since);
  }
}

/** Facts named in a derivation, however deep. */
function namedIn(derive: unknown): string[] {
  if (typeof derive === 'string') return [derive];
  if (Array.isArray(derive)) return derive.flatMap(namedIn);
  return derive && typeof derive === 'object' ? Object.values(derive).flatMap(namedIn) : [];
}

export function needsOf(rulebook: RulebookText, dictionary: Facts, event: string): Needs {
  const all = new Gathering(dictionary);
  for (const rule of askedAt(rulebook, event)) all.rule(rule);
  const [procedure, act] = event.split('.');
  const opened = rulebook.procedures.find(({ id }) => id === procedure && act === 'open');
  if (opened?.when) all.condition(opened.when);
  if (rulebook.asReference) all.condition(rulebook.asReference.when);
  return {
    stated: [...all.facts],
    derived: [...all.derived],
    papers: [...all.papers],
    steps: [...all.steps],
    records: Object.fromEntries([...all.records].map(([name, fields]) => [name, [...fields]])),
    readings: [...all.readings],
  };
}
