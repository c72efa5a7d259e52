/**
 * One project walked through the procedures of its rulebook, whichever that is: at every open step the right body's
 * account fills the form, hands in the papers and acts. The story says only what matters to it.
 */
import type { Client } from '../client';
import type { Book, Field, Statement } from './book';
import type { Cast } from './cast';
import type { Remedy } from './comply';
import { type Matter, plausible } from './fill';
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
export interface StepView {
  id: string;
  rule: string;
  title: string;
  article: string;
  state: string;
  round: number;
  dueOn: string | null;
  overdue: boolean;
  skippedBy: string | null;
  by: string[];
  form: (Field & { required: boolean })[];
  papers: { id: string; label: string; present: boolean; required: boolean }[];
  opinions: { documentId: string; body: string; consult: boolean; state: string; late: boolean }[];
}
export interface CaseView {
  documentId: string;
  version: number;
  state: string;
  steps: StepView[];
  facts: Statement;
  projectFacts: Statement;
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

/** Filled in unasked; amounts and counts only where they are wanted. */
const USUAL = ['text', 'long-text', 'choice', 'list', 'flag', 'date'];
const TEXTUAL = ['text', 'long-text'];
/** Fields that are for some projects only say so; they stay empty until a rule asks. */
const FOR_SOME = /时填写|的，?填写|的，写明|的写明|除外|例外|可以?不填/;

export class Walk {
  project = '';
  on = '';
  /** procedure → its latest case */
  readonly cases: Record<string, CaseView> = {};

  constructor(
    readonly cast: Cast,
    readonly book: Book,
    readonly part: Part,
  ) {}

  as(account: string): Client {
    return this.cast.as(account, this.on);
  }

  get matter(): Matter {
    const { name, amount, applicant, contractor } = this.part;
    return {
      name,
      amount: (amount * 10_000).toFixed(2),
      today: this.on,
      unit: this.cast.department(applicant).name,
      contractor: this.cast.department(contractor).name,
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
  async open(procedure: string, by = this.book.opensOf(procedure)[0] ?? 'applicant'): Promise<CaseView> {
    const account = this.speaker(by);
    return this.take(
      procedure,
      await this.submit(`${procedure}.open`, account, {}, ({ override }) =>
        this.as(account).post<CaseView>(`/api/projects/${this.project}/cases`, { procedure, override }),
      ),
    );
  }

  /** Creates what a procedure is about (a change, an acceptance …); its case is then known under the procedure's name. */
  async begin<T extends { documentId: string; case: { documentId: string } | null }>(
    procedure: string,
    path: string,
    body: Statement,
    { opener = this.book.opensOf(procedure)[0] ?? 'applicant', facts = {}, reason }: Say & { opener?: string } = {},
  ): Promise<T> {
    const account = this.speaker(opener);
    const made = await this.submit(`${procedure}.begin`, account, { facts, reason }, (draft) =>
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
      if (stepOf(view, id).state !== 'open' && view !== this.viewOf(procedure)) break;
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
        (step) => step.state === 'open' && !stop.includes(step.id) && (lines[step.id] || !this.isOptional(step)),
      );
      // what may be left out, but is not, comes before what it leads to
      const next = turns.find((step) => !turns.some(({ id }) => this.book.rule(step.rule)?.after?.includes(id)));
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
    const { by, fields, required, subject } = this.book.register(register);
    const account = this.speaker(more.by ?? by[0] ?? 'applicant');
    const about = subject === 'project' ? { project: this.project } : {};
    return this.submit(`record.${register}`, account, { facts, prepared: this.filled(fields, required) }, (draft) =>
      this.as(account).post('/api/records', { register, year: more.year, ...about, ...draft }),
    );
  }

  private async speak(procedure: string, id: string, body: string, say: Say): Promise<CaseView> {
    const { result = 'agree', comment, facts, reason } = say;
    const account = say.as ?? this.speaker(body);
    const isForward = result === 'agree' || result === 'agree-with-conditions';
    const step = stepOf(this.viewOf(procedure), id);
    if (isForward)
      await this.attach(
        account,
        procedure,
        step.papers.filter(({ present }) => !present).map((paper) => paper.id),
      );
    const prepared = isForward ? this.preparedFor(step, this.viewOf(procedure)) : {};
    const form = `${procedure}.${id}.${body}`;
    const view = await this.submit(form, account, { facts, reason, prepared, procedure, isForward }, (draft) => {
      const { documentId, version } = this.viewOf(procedure);
      return this.as(account).post<CaseView>(
        `/api/cases/${documentId}/act`,
        { step: id, result, comment, ...draft },
        { version },
      );
    });
    return this.take(procedure, view);
  }

  /** What a form needs in any case and what is usual on it, as far as nobody has stated it yet. */
  private preparedFor({ form }: StepView, { facts, projectFacts }: CaseView): Statement {
    const known = { ...projectFacts, ...facts };
    const isUsual = ({ type, label, help }: Field) => USUAL.includes(type) && !FOR_SOME.test(`${label}${help ?? ''}`);
    const fields = form.filter((field) => (known[field.id] ?? null) === null && (field.required || isUsual(field)));
    return Object.fromEntries(fields.map((field) => [field.id, plausible(field, this.matter)]));
  }

  private filled(fields: string[], required: string[]): Statement {
    const known = fields.flatMap((id) => this.book.facts.get(id) ?? []);
    const wanted = known.filter(({ id, type }) => required.includes(id) || TEXTUAL.includes(type));
    return Object.fromEntries(wanted.map((field) => [field.id, plausible(field, this.matter)]));
  }

  async attach(account: string, procedure: string | undefined, kinds: string[]): Promise<void> {
    const about: Record<string, string> = { project: this.project };
    const running = procedure && this.cases[procedure];
    if (running) about.case = running.documentId;
    for (const kind of kinds) {
      await this.as(account).post('/api/materials', paperForm({ ...about, kind }, this.book.paper(kind)));
    }
  }

  submit<T>(
    form: string,
    account: string,
    {
      facts = {},
      reason,
      prepared,
      procedure,
      isForward = true,
    }: Say & { prepared?: Statement; procedure?: string; isForward?: boolean },
    send: (draft: Draft) => Promise<T>,
  ): Promise<T> {
    const { book, matter } = this;
    if (!isForward) return send({ facts });
    const supply = async ({ papers, rows }: Remedy) => {
      await this.attach(account, procedure, papers);
      for (const row of rows) await this.record(row.register, row.facts);
    };
    return persist({ form, book, matter, fixed: facts, prepared, reason, send, supply });
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

  private take(procedure: string, view: CaseView): CaseView {
    this.cases[procedure] = view;
    return view;
  }

  private isOptional(step: StepView): boolean {
    return this.book.rule(step.rule)?.optional === true;
  }
}

export function stepOf(view: CaseView, id: string): StepView {
  const step = view.steps.find((one) => one.id === id);
  if (!step) throw new Error(`no step ${id} among ${view.steps.map((one) => one.id).join(', ')}`);
  return step;
}

/** Who was asked before the facts left him out is not waited for. */
function pendingAt(view: CaseView, id: string): string[] {
  const { opinions, by } = stepOf(view, id);
  return opinions.flatMap(({ state, consult, body }) =>
    state === 'pending' && !consult && by.includes(body) ? [body] : [],
  );
}
