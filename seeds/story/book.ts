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
  rules: Rule[];
  procedures: { id: string; title: string; subject: string; opens: string[] }[];
  registers: { id: string; label: string; subject: string; by: string[]; fields: string[]; required: string[] }[];
  materials: { id: string; label: string }[];
}

export class Book {
  readonly facts: Map<string, Field>;
  private readonly rules: Map<string, Rule>;
  /** form → what was written on it the last time it passed. */
  private readonly learned = new Map<string, Statement>();

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
    return this.shown.procedures.find(({ id }) => id === procedure)?.opens ?? [];
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
}
