/** What the product knows of an annual plan and of one project's place in it: plan.* and entry.* */
import type { Knex } from 'knex';
import type { Facts } from '../engine/facts';
import { toFen } from '../write/columns';
import { remembered } from './remembered';
import type { PlanRow, ProjectRow } from './rows';
import { readFen } from './stored';

interface Entry {
  project_id: number;
  amount: unknown;
  state: string;
}

/** Entries whose money the plan disposes of; what was postponed or ended has set its amount free. */
const COUNTED = ['draft', 'listed'];

const sumOf = (entries: Entry[]): number => entries.reduce((sum, entry) => sum + toFen(entry.amount), 0);

export interface PlanRead {
  plan: PlanRow;
  entries: Entry[];
}

/** The plan with the entries whose money it disposes of. */
export function readPlan(trx: Knex, planId: number): Promise<PlanRead> {
  return remembered(trx, ['annual_plans', 'plan_entries'], ['plan', planId], async () => ({
    plan: (await trx('annual_plans').where({ id: planId }).first()) as PlanRow,
    entries: (await trx('plan_entries').where({ plan_id: planId }).whereIn('state', COUNTED)) as Entry[],
  }));
}

/** `amount`: what the entry is to carry; the project's own total unless said. */
export interface Entering {
  project: ProjectRow;
  amount?: number;
}

export async function planFacts(trx: Knex, planId: number, entry?: Entering): Promise<Facts> {
  return factsOfPlan(await readPlan(trx, planId), entry);
}

/** The same of a plan in hand. */
export function factsOfPlan({ plan, entries }: PlanRead, entry?: Entering): Facts {
  const facts: Facts = {
    'plan.year': plan.year,
    'plan.state': plan.state,
    'plan.total': readFen(plan.total_budget),
    'plan.calledOn': plan.called_on,
    'plan.compiledOn': plan.compiled_on,
    'plan.finalisedOn': plan.finalised_on,
    'plan.entries': entries.length,
    'plan.unreviewed': entries.filter(({ state }) => state === 'draft').length,
    'plan.sum': sumOf(entries),
  };
  if (!entry) return { ...facts, 'plan.sumAfter': sumOf(entries) };
  const present = entries.find((one) => Number(one.project_id) === entry.project.id);
  const amount = entry.amount ?? (present ? toFen(present.amount) : (readFen(entry.project.total_amount) ?? 0));
  const others = entries.filter((one) => one !== present);
  return {
    ...facts,
    'plan.sumAfter': sumOf(others) + amount,
    'entry.amount': amount,
    'entry.planYear': plan.year,
    'entry.projectInPlan': present?.state === 'listed',
  };
}
