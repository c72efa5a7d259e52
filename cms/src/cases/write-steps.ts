/** Puts a rewrite into the tables: step rows, the opinions asked for, and a notice to each body that is asked. */
import { partiesOf } from '../dossier/acting-bodies';
import { seenBy } from '../engine';
import type { Dossier } from '../engine/dossier';
import type { Facts } from '../engine/facts';
import type { StepId } from '../engine/rulebook';
import { calendar } from '../rulebooks/registry';
import { conditionalUpdate } from '../write/conditional-update';
import { insertRow } from '../write/rows';
import type { Tx } from '../write/tx';
import { partiesTo, placeOf } from './ground';
import { notify } from './notices';
import type { Rewrite, StepWrite } from './opening';
import { stepRule, type Work } from './work';

/** Only what is done has seen what it decided on. */
function seenAt(work: Work, write: StepWrite, dossier: Dossier): Facts | undefined {
  if (write.state !== 'done') return undefined;
  return seenBy(work.rulebook, stepRule(work, write.step, write.rule), dossier, calendar());
}

async function writeStep(tx: Tx, work: Work, write: StepWrite, dossier: Dossier): Promise<number> {
  const seen = seenAt(work, write, dossier);
  const columns = {
    ...(seen && { seen }),
    state: write.state,
    opened_on: write.openedOn,
    due_on: write.dueOn,
    due_provisional: write.provisional,
    done_on: write.doneOn,
  };
  if (write.row) {
    await conditionalUpdate(tx.trx, 'case_steps', { id: write.row.id, version: write.row.version }, columns);
    // who is asked already is asked by the same day
    await tx
      .trx('opinions')
      .where({ case_step_id: write.row.id, state: 'pending' })
      .update({ due_on: write.dueOn, rule: write.rule });
    return write.row.id;
  }
  const key = { case_id: work.row.id, step: write.step, round: write.round };
  return (await insertRow(tx.trx, 'case_steps', { ...key, ...columns })).id;
}

/** Applicant and contractor are one known unit each; any other body may be spoken for by whoever performs it. */
function addressee(work: Work, body: string): number | null {
  const { department_id, contractor_id } = partiesOf(partiesTo(work), work.row);
  if (body === 'applicant') return department_id;
  return body === 'contractor' ? contractor_id : null;
}

type Ask = StepWrite['asks'][number];

async function askBody(tx: Tx, work: Work, write: StepWrite, caseStep: number, ask: Ask): Promise<void> {
  const opened = { state: 'pending', opened_on: write.openedOn, due_on: write.dueOn, rule: write.rule };
  if (ask.withdrawn) {
    const { id, version } = ask.withdrawn;
    await conditionalUpdate(tx.trx, 'opinions', { id, version, state: 'withdrawn' }, opened);
    return;
  }
  await insertRow(tx.trx, 'opinions', {
    case_id: work.row.id,
    case_step_id: caseStep,
    ...placeOf(work),
    jurisdiction_id: work.row.jurisdiction_id,
    department_id: addressee(work, ask.body),
    body: ask.body,
    procedure: work.procedure.id,
    step: write.step,
    round: write.round,
    consult: ask.consult,
    late: false,
    ...opened,
  });
}

async function tellBody(tx: Tx, work: Work, write: StepWrite, body: string): Promise<void> {
  const rule = stepRule(work, write.step);
  await notify(tx, work.project, {
    body,
    departmentId: addressee(work, body),
    event: `${work.procedure.id}.${write.step}`,
    rule: rule.id,
    payload: { case: work.row.document_id, title: rule.title, dueOn: write.dueOn, kind: 'to-do' },
  });
}

/** Returns the steps that were opened. */
export async function writeSteps(tx: Tx, work: Work, rewrite: Rewrite, dossier: Dossier): Promise<StepId[]> {
  for (const { id, version } of rewrite.withdrawn) {
    await conditionalUpdate(tx.trx, 'opinions', { id, version, state: 'pending' }, { state: 'withdrawn' });
  }
  for (const write of rewrite.steps) {
    const caseStep = await writeStep(tx, work, write, dossier);
    for (const ask of write.asks) {
      await askBody(tx, work, write, caseStep, ask);
      await tellBody(tx, work, write, ask.body);
    }
  }
  return rewrite.steps.filter((write) => write.asks.length > 0).map((write) => write.step);
}
