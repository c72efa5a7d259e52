/**
 * Where a regulation lets silence speak (期满不答复视为同意), nobody acts on the day: what has become done by it is found
 * and carried on when the next request comes. Rulebooks without such a step cost nothing.
 */
import type { Knex } from 'knex';
import type { Actor } from '../access/actor';
import { nowStamp } from '../boot/clock';
import type { PlaceOfCase } from '../dossier/rows';
import type { Rulebook, StepRule } from '../engine/rulebook';
import { allRulebooks, rulebookFor } from '../rulebooks/registry';
import { appendAudit } from '../write/audit';
import { RuleViolation } from '../write/errors';
import { inTransaction } from '../write/transaction';
import { advance } from './advance';
import { auditOf } from './judge';
import { notable } from './refusals/refusal';

interface Overdue extends PlaceOfCase {
  case_step_id: number;
  case_id: number;
  document_id: string;
  project: string | null;
  procedure: string;
  step: string;
  opened_on: string;
  rulebook_version: string;
  jurisdiction_id: number;
  code: string;
}

const speaks = (rule: Rulebook['rules'][number]): rule is StepRule =>
  rule.kind === 'step' && rule.overrun !== 'overdue';
/** `procedure.step` of every rulebook in which a passed limit decides. */
const silent = new WeakMap<Rulebook, Set<string>>();

function silentSteps(rulebook: Rulebook): Set<string> {
  const known =
    silent.get(rulebook) ?? new Set(rulebook.rules.filter(speaks).map(({ procedure, step }) => `${procedure}.${step}`));
  silent.set(rulebook, known);
  return known;
}

async function overdue(knex: Knex, today: string): Promise<Overdue[]> {
  const steps = [...new Set(allRulebooks().flatMap((rulebook) => [...silentSteps(rulebook)]))];
  if (steps.length === 0) return [];
  const rows = (await knex('case_steps as s')
    .join('cases as c', 'c.id', 's.case_id')
    .join('jurisdictions as j', 'j.id', 'c.jurisdiction_id')
    .leftJoin('projects as p', 'p.id', 'c.project_id')
    .where({ 's.state': 'open', 'c.state': 'open' })
    .where('s.due_on', '<', today)
    .where((query) => void query.whereNull('s.held_up_on').orWhereNot('s.held_up_on', today))
    .whereIn('s.step', [...new Set(steps.map((step) => step.split('.')[1] ?? ''))])
    .orderBy('s.id')
    .select('c.project_id', 'c.plan_id', 'c.document_id', 'c.procedure', 'c.opened_on', 'c.rulebook_version')
    .select('c.jurisdiction_id', 'j.code', 's.step')
    .select({ case_step_id: 's.id', case_id: 'c.id', project: 'p.document_id' })) as Overdue[];
  return rows.filter(({ code, procedure, step, opened_on, rulebook_version }) =>
    silentSteps(rulebookFor(code, opened_on, rulebook_version)).has(`${procedure}.${step}`),
  );
}

/** Nobody: silence has no author. */
const nobody = ({ jurisdiction_id, code }: Overdue): Actor => ({
  userId: 0,
  userDocumentId: '',
  userName: '系统',
  displayName: '系统',
  role: 'administrator',
  departmentId: 0,
  departmentDocumentId: '',
  departmentName: '',
  bodies: [],
  jurisdictionId: jurisdiction_id,
  jurisdictionCode: code,
  sessionId: '',
  mustChangePassword: false,
});

const idsOf = ({ document_id, project }: Overdue) => ({
  entity: 'case',
  entityId: document_id,
  project: project ?? undefined,
});

async function letSpeak(row: Overdue, today: string, requestId: string): Promise<void> {
  await inTransaction(async (trx) => {
    const actor = nobody(row);
    const now = nowStamp();
    const judgement = await advance({ trx, actor, today, now, requestId, version: undefined }, row.case_id, row);
    const after = await trx('case_steps').where({ id: row.case_step_id }).first('state', 'done_on');
    // somebody else was quicker, or the limit was extended
    if (after.state === 'open') return;
    const rulebook = rulebookFor(row.code, row.opened_on, row.rulebook_version);
    const told = { procedure: row.procedure, step: row.step, state: after.state, by: '期满未答复' };
    const fact = {
      action: 'case.silence',
      result: 'done' as const,
      ...idsOf(row),
      after: told,
      ...auditOf(judgement, rulebook),
    };
    await appendAudit(trx, fact, { at: now, requestId, address: '', actor });
  });
}

/** A step that cannot pass (a rule at its end forbids it) stays open: told, and tried again, once a day. */
async function holdUp(row: Overdue, today: string, requestId: string, error: unknown): Promise<void> {
  console.error(`· 办件 ${row.document_id} 的“${row.step}”期满未答复，未能自动办结：${String(error)}`);
  await inTransaction(async (trx) => {
    await trx('case_steps').where({ id: row.case_step_id }).update({ held_up_on: today });
    const fact = {
      action: 'case.silence',
      result: error instanceof RuleViolation ? ('refused' as const) : ('failed' as const),
      ...idsOf(row),
      after: { procedure: row.procedure, step: row.step, state: 'open', by: '期满未答复' },
      findings: error instanceof RuleViolation ? notable(error.findings) : undefined,
      rulebookVersion: row.rulebook_version,
    };
    await appendAudit(trx, fact, { at: nowStamp(), requestId, address: '', actor: nobody(row) });
  });
}

export async function letSilenceSpeak(knex: Knex, today: string, requestId: string): Promise<void> {
  for (const row of await overdue(knex, today)) {
    try {
      await letSpeak(row, today, requestId);
    } catch (error) {
      await holdUp(row, today, requestId, error);
    }
  }
}
