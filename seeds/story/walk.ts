/**
 * One project walked through the procedures of its rulebook, whichever that is: at every open step the right body's
 * account fills the form, hands in the papers and acts. The story says only what matters to it.
 */
import type { Client } from '../client';
import type { Book, Statement } from './book';
import { type CaseView, pendingAt, type StepView, stepOf } from './case-view';
import type { Cast } from './cast';
import type { Matter } from './fill';
import { preparedRow, preparedStep } from './forms';
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
export type Lines = Record<string, Say>;

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

export class Walk {
  project = '';
  on = '';
  /** procedure → its latest case */
  readonly cases: Record<string, CaseView> = {};
  /** Papers that this project does not have yet, whoever asks. */
  readonly withheld = new Set<string>();
  /** Whether a refusal is answered with what it asks for. */
  private insists = true;
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

  async declare(facts: Statement = {}): Promise<void> {
    const { name, planYear, amount, applicant } = this.part;
    const totalAmount = String(Math.round(amount * 1_000_000));
    const body = { name, planYear, totalAmount, facts };
    this.project = (await this.as(applicant).post<{ documentId: string }>('/api/projects', body)).documentId;
  }

  /** `by`: the body that opens it; the first that may, unless the story says so. */
  async open(procedure: string, by = this.opener(procedure)): Promise<CaseView> {
    const account = this.speaker(by);
    const view = await this.submit({ form: `${procedure}.open`, account }, ({ override }) =>
      this.as(account).post<CaseView>(`/api/projects/${this.project}/cases`, { procedure, override }),
    );
    return this.take(procedure, view);
  }

  /** Creates what a procedure is about (a change, an acceptance …); its case is then known under the procedure's name. */
  async begin<T extends { documentId: string; case: { documentId: string } | null }>(
    procedure: string,
    path: string,
    body: Statement,
    { opener = this.opener(procedure), ...say }: Say & { opener?: string } = {},
  ): Promise<T> {
    const account = say.as ?? this.speaker(opener);
    const made = await this.submit({ form: `${procedure}.begin`, account, say }, (draft) =>
      this.as(account).post<T>(path, { project: this.project, ...body, ...draft }),
    );
    if (made.case) this.take(procedure, await this.as(account).get<CaseView>(`/api/cases/${made.case.documentId}`));
    return made;
  }

  /** Everybody who is asked at the step speaks. */
  async step(procedure: string, id: string, say: Say = {}): Promise<CaseView> {
    let view = this.viewOf(procedure);
    const bodies = say.by ?? pendingAt(view, id);
    if (bodies.length === 0)
      throw new Error(`${this.part.name}: ${procedure}.${id} is ${stepOf(view, id).state}, nobody is asked`);
    for (const body of bodies) {
      view = await this.speak(procedure, id, body, say);
      if (stepOf(view, id).state !== 'open') break;
    }
    return view;
  }

  /** Acts at whatever is open until nothing is left, or only steps named in `stop` (and such as may be left undone). */
  async through(
    procedure: string,
    { stop = [], lines = {} }: { stop?: string[]; lines?: Lines } = {},
  ): Promise<CaseView> {
    for (let acts = 0; acts < 60; acts += 1) {
      const view = this.viewOf(procedure);
      const turns = view.steps.filter(
        (step) => step.state === 'open' && !stop.includes(step.id) && (lines[step.id] || !this.ruleOf(step)?.optional),
      );
      // what may be left out, but is not, comes before what it leads to
      const next = turns.find((step) => !turns.some(({ id }) => this.ruleOf(step)?.after?.includes(id)));
      if (view.state !== 'open' || !next) return view;
      await this.step(procedure, next.id, lines[next.id]);
    }
    throw new Error(`${this.part.name}: ${procedure} does not come to an end`);
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

  /** The fields of a quarterly return, as far as people type them. */
  get quarterlyReturn(): Statement {
    const ids = [...this.book.facts.keys()].filter((id) => id.startsWith('progress.'));
    const typed = ids.filter((id) => this.book.facts.get(id)?.source === 'typed');
    return preparedRow(this.book, { fields: typed, required: typed }, this.matter);
  }

  async refresh(procedure: string): Promise<CaseView> {
    const { documentId } = this.viewOf(procedure);
    return this.take(procedure, await this.as(this.part.applicant).get<CaseView>(`/api/cases/${documentId}`));
  }

  viewOf(procedure: string): CaseView {
    const view = this.cases[procedure];
    if (!view) throw new Error(`${this.part.name}: no case of ${procedure}`);
    return view;
  }

  private async speak(procedure: string, id: string, body: string, say: Say): Promise<CaseView> {
    const { result = 'agree', comment, facts } = say;
    const account = say.as ?? this.speaker(body);
    const send = (draft: Partial<Draft>): Promise<CaseView> => {
      const { documentId, version } = this.viewOf(procedure);
      const act = { step: id, result, comment, ...draft };
      return this.as(account).post<CaseView>(`/api/cases/${documentId}/act`, act, { version });
    };
    if (result === 'return' || result === 'reject') return this.take(procedure, await send({ facts }));
    const view = this.viewOf(procedure);
    const step = stepOf(view, id);
    const lacking = step.papers.filter((paper) => paper.required && !paper.present).map((paper) => paper.id);
    if (this.insists) await this.attach(account, procedure, lacking);
    const present = [...lacking, ...step.papers.filter((paper) => paper.present).map((paper) => paper.id)];
    const prepared = preparedStep(step, view, this.matter);
    const form = `${procedure}.${id}.${body}`;
    return this.take(procedure, await this.submit({ form, account, say, prepared, procedure, present }, send));
  }

  private opener(procedure: string): string {
    return this.book.opensOf(procedure)[0] ?? 'applicant';
  }

  protected take(procedure: string, view: CaseView): CaseView {
    this.cases[procedure] = view;
    return view;
  }

  private ruleOf(step: StepView) {
    return this.book.rule(step.rule);
  }
}
