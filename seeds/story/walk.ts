/**
 * One project walked through the procedures of its rulebook, whichever that is: at every open step the right body's
 * account fills the form, hands in the papers and acts. The story says only what matters to it.
 */
import type { Statement } from './book';
import { type CaseView, pendingAt, type StepView, stepOf } from './case-view';
import { Desk, type Say } from './desk';
import { preparedRow, preparedStep } from './forms';
import type { Draft } from './persist';

export type { Part, Say } from './desk';

export type Lines = Record<string, Say>;

export class Walk extends Desk {
  /** Written down; whoever opens a procedure on it and acts at its first step declares it. */
  async draft(facts: Statement = {}): Promise<void> {
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
