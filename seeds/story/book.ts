/** The rulebook of a place as everybody can read it over REST, and what its people have learned to write on its forms. */
import type { Client } from '../client';

export type Value = string | number | boolean | string[] | null;
export type Statement = Record<string, unknown>;

export type Operand = { value: Value } | { fact: string };
export interface FactLeaf {
  fact: string;
  operator: string;
  operand: Operand;
}
export interface RecordLeaf {
  record: string;
  where?: { field: string; operator: string; operand: Operand }[];
}
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | FactLeaf
  | { materials: string[] }
  | { step: string; is: string }
  | RecordLeaf
  | { actor: string[] }
  | { reading: string; is: string }
  | { rule: string; is: string };

export interface Field {
  id: string;
  label: string;
  help?: string;
  type: 'text' | 'long-text' | 'choice' | 'list' | 'flag' | 'money' | 'ratio' | 'count' | 'date';
  source: 'typed' | 'known' | 'derived';
  kept?: 'project' | 'case' | 'record';
  options?: { value: string; label: string }[];
  maxLength?: number;
  derive?: Record<string, unknown> & { holds?: Condition };
}
export interface Rule {
  id: string;
  kind: string;
  article: string;
  title: string;
  when?: Condition;
  require?: Condition;
  papers?: string[];
  parts?: string[];
  /** Of a step. */
  optional?: boolean;
  after?: string[];
}
interface Shown {
  /** Of a part that hangs on facts: who may play it. */
  bodies: Record<string, { heldBy?: { body: string }[] }>;
  rules: Rule[];
  procedures: { id: string; title: string; subject: string; opens: string[] }[];
  registers: { id: string; label: string; subject: string; by: string[]; fields: string[]; required: string[] }[];
  materials: { id: string; label: string }[];
}

/** What goes with a form: papers, and rows in registers. */
export interface Supplies {
  papers: string[];
  rows: { register: string; facts: Statement }[];
}

export class Book {
  readonly facts: Map<string, Field>;
  private readonly rules: Map<string, Rule>;
  /** form → what was written on it the last time it passed. */
  private readonly learned = new Map<string, Statement>();
  /** form → papers and register rows that turned out to be wanted with it. */
  private readonly wanted = new Map<string, Supplies>();

  /** Forms on which a principle wanted a reason. */
  readonly needsReason = new Set<string>();

  private constructor(
    readonly shown: Shown,
    fields: Field[],
  ) {
    this.facts = new Map(fields.map((field) => [field.id, field]));
    this.rules = new Map(shown.rules.map((rule) => [rule.id, rule]));
  }

  static async read(client: Client, id: string): Promise<Book> {
    const shown = await client.get<Shown>(`/api/rulebooks/${id}`);
    const fields = await client.get<Field[] | Record<string, Field>>(`/api/facts?rulebook=${id}`);
    return new Book(shown, Array.isArray(fields) ? fields : Object.values(fields));
  }

  rule(id: string): Rule | undefined {
    return this.rules.get(id);
  }

  paper(id: string): string {
    return this.shown.materials.find((material) => material.id === id)?.label ?? id;
  }

  opensOf(procedure: string): string[] {
    const opens = this.shown.procedures.find(({ id }) => id === procedure)?.opens ?? [];
    return opens.flatMap((body) => this.shown.bodies[body]?.heldBy?.map((holder) => holder.body) ?? [body]);
  }

  register(id: string): Shown['registers'][number] {
    const found = this.shown.registers.find((register) => register.id === id);
    if (!found) throw new Error(`the rulebook has no register ${id}`);
    return found;
  }

  recall(form: string): Statement {
    return this.learned.get(form) ?? {};
  }

  learn(form: string, facts: Statement): void {
    this.learned.set(form, facts);
  }

  wantedWith(form: string, matter: Names): Supplies {
    const { papers, rows } = this.wanted.get(form) ?? NOTHING;
    const back = new Map(standIns(matter).map(([name, standIn]) => [standIn, name]));
    return { papers, rows: rows.map((row) => renamed(row, back)) };
  }

  want(form: string, { papers, rows }: Supplies, matter: Names): void {
    const before = this.wanted.get(form) ?? NOTHING;
    const named = rows.map((row) => renamed(row, new Map(standIns(matter))));
    const all = new Map([...before.rows, ...named].map((row) => [JSON.stringify(row), row]));
    this.wanted.set(form, { papers: [...new Set([...before.papers, ...papers])], rows: [...all.values()] });
  }
}

interface Names {
  contractor: string;
  unit: string;
  known: Record<string, Value>;
}

/** In what is remembered these stand for the parties and the year of the next project. */
const standIns = ({ contractor, unit, known }: Names): [Value, string][] => [
  [contractor, '\u0000contractor'],
  [unit, '\u0000unit'],
  [known['project.name'] ?? null, '\u0000name'],
  [known['project.planYear'] ?? null, '\u0000year'],
];
const NOTHING: Supplies = { papers: [], rows: [] };

function renamed(row: Supplies['rows'][number], names: Map<unknown, unknown>): Supplies['rows'][number] {
  const facts = Object.entries(row.facts).map(([id, value]) => [id, names.get(value) ?? value]);
  return { ...row, facts: Object.fromEntries(facts) };
}
