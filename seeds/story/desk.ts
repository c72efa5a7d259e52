/** Where the people of one project hand things in: papers, register rows, and forms until they are taken. */
import type { Client } from '../client';
import type { Book, Statement } from './book';
import type { CaseView } from './case-view';
import type { Cast } from './cast';
import type { Matter } from './fill';
import { preparedRow } from './forms';
import { paperForm } from './paper';
import { type Draft, persist } from './persist';

export interface Part {
  name: string;
  /** 万元 */
  amount: number;
  planYear: number;
  /** Accounts. */
  applicant: string;
  contractor: string;
}
export interface Say {
  result?: 'agree' | 'agree-with-conditions' | 'return' | 'reject';
  comment?: string;
  facts?: Statement;
  /** Given at once; otherwise only where a principle asks for one. */
  reason?: string;
  /** Only these bodies speak; by default everybody who is asked. */
  by?: string[];
  /** This account speaks, where several could. */
  as?: string;
}

/** What is handed in, under which name it is remembered and by whom it is done. */
interface Handing {
  form: string;
  account: string;
  say?: Say;
  prepared?: Statement;
  /** The papers belong to the case of this procedure; these of them are there. */
  procedure?: string;
  present?: string[];
}

export class Desk {
  project = '';
  on = '';
  /** procedure → its latest case */
  readonly cases: Record<string, CaseView> = {};
  /** Papers that this project does not have yet, whoever asks. */
  readonly withheld = new Set<string>();
  /** Whether a refusal is answered with what it asks for. */
  protected insists = true;
  /** Registers that have a row of this project. */
  private readonly written = new Set<string>();

  constructor(
    readonly cast: Cast,
    readonly book: Book,
    readonly part: Part,
  ) {}

  as(account: string): Client {
    return this.cast.as(account, this.on);
  }

  get matter(): Matter {
    const { name, amount, planYear, applicant, contractor } = this.part;
    const year = Number(this.on.slice(0, 4));
    return {
      name,
      amount: (amount * 10_000).toFixed(2),
      today: this.on,
      unit: this.cast.department(applicant).name,
      contractor: this.cast.department(contractor).name,
      known: {
        'project.name': name,
        'project.planYear': planYear,
        'plan.year': planYear,
        'today.date': this.on,
        'today.year': year,
        'today.nextYear': year + 1,
      },
    };
  }

  speaker(body: string): string {
    if (body === 'applicant' || body === 'contractor') return this.part[body];
    return this.cast.speaker(body);
  }

  async record(
    register: string,
    facts: Statement = {},
    more: { by?: string; year?: number } = {},
  ): Promise<{ documentId: string }> {
    const { by, subject, ...fields } = this.book.register(register);
    const account = this.speaker(more.by ?? by[0] ?? 'applicant');
    const about = this.aboutOf(subject, account);
    const prepared = preparedRow(this.book, fields, this.matter);
    const row = await this.submit({ form: `record.${register}`, account, say: { facts }, prepared }, (draft) =>
      this.as(account).post<{ documentId: string }>('/api/records', { register, year: more.year, ...about, ...draft }),
    );
    this.rowsOf(register).add(this.keyOf(register));
    return row;
  }

  /** Others say which unit they write of; the unit itself need not. */
  private aboutOf(subject: string, account: string): { project?: string; department?: string } {
    if (subject === 'project') return { project: this.project };
    const { applicant } = this.part;
    const isOfUnit = subject === 'unit' && account !== applicant;
    return isOfUnit ? { department: this.cast.department(applicant).documentId } : {};
  }

  /** What a unit registers once for a year is there for all its projects of that year. */
  private rowsOf(register: string): Set<string> {
    return this.book.register(register).subject === 'project' ? this.written : this.cast.written;
  }

  private keyOf(register: string): string {
    const { applicant, planYear } = this.part;
    return this.book.register(register).subject === 'project' ? register : `${register} ${applicant} ${planYear}`;
  }

  async attach(account: string, procedure: string | undefined, kinds: string[]): Promise<void> {
    const about: Record<string, string> = this.project ? { project: this.project } : {};
    const running = procedure && this.cases[procedure];
    if (running) about.case = running.documentId;
    for (const kind of kinds.filter((one) => !this.withheld.has(one))) {
      await this.as(account).post('/api/materials', paperForm({ ...about, kind }, this.book.paper(kind)));
    }
  }

  /** What is done in here is tried once, as it is. */
  async plainly<T>(work: () => Promise<T>): Promise<T> {
    this.insists = false;
    try {
      return await work();
    } finally {
      this.insists = true;
    }
  }

  /** Sends until it is taken; what was wanted with such a form before is supplied beforehand. */
  async submit<T>(handing: Handing, send: (draft: Draft) => Promise<T>): Promise<T> {
    const { form, account, say: { facts = {}, reason } = {}, prepared, procedure, present = [] } = handing;
    const { book, matter } = this;
    if (!this.insists) return send({ facts: { ...prepared, ...facts }, ...(reason ? { override: { reason } } : {}) });
    const supply = async ({ papers, rows }: ReturnType<Book['wantedWith']>) => {
      await this.attach(account, procedure, papers);
      for (const row of rows) await this.record(row.register, row.facts);
    };
    const { papers, rows } = book.wantedWith(form, matter);
    await supply({
      papers: papers.filter((paper) => !present.includes(paper)),
      rows: rows.filter(({ register }) => !this.rowsOf(register).has(this.keyOf(register))),
    });
    return persist({ form, book, matter, fixed: facts, prepared, reason, withheld: this.withheld, send, supply });
  }
}
