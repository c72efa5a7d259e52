/** A case as GET /api/cases/:id shows it, as far as the stories look at it. */
import type { Field, Statement } from './book';

export interface StepView {
  id: string;
  rule: string;
  title: string;
  article: string;
  state: string;
  round: number;
  openedOn: string | null;
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

export function stepOf(view: CaseView, id: string): StepView {
  const step = view.steps.find((one) => one.id === id);
  if (!step) throw new Error(`no step ${id} among ${view.steps.map((one) => one.id).join(', ')}`);
  return step;
}

/** Who was asked before the facts left him out is not waited for. */
export function pendingAt(view: CaseView, id: string): string[] {
  const { opinions, by } = stepOf(view, id);
  return opinions.flatMap(({ state, consult, body }) =>
    state === 'pending' && !consult && by.includes(body) ? [body] : [],
  );
}
