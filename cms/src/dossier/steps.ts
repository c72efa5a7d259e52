/** In which state every step of a project or plan stands, over all its cases. */
import type { Knex } from 'knex';
import type { StepState } from '../engine/rulebook';
import { remembered } from './remembered';
import type { PlaceOfCase } from './rows';

interface StoredStep {
  owner: number;
  case_id: number;
  procedure: string;
  step: string;
  state: StepState;
}

export type Steps = Record<string, StepState>;

/** Of several runs of a procedure the latest speaks, but the one that is running now speaks before all. */
function speakers(rows: StoredStep[], running?: number): Map<string, number> {
  const speaks = new Map<string, number>();
  for (const row of rows) {
    const key = `${row.owner}/${row.procedure}`;
    const current = speaks.get(key);
    if (current === undefined || row.case_id === running || (row.case_id > current && current !== running)) {
      speaks.set(key, row.case_id);
    }
  }
  return speaks;
}

async function readSteps(trx: Knex, by: keyof PlaceOfCase, owners: number[]): Promise<StoredStep[]> {
  return trx('case_steps as s')
    .join('cases as c', 'c.id', 's.case_id')
    .whereIn(`c.${by}`, owners)
    .whereNot('c.state', 'cancelled')
    .orderBy(['s.case_id', 's.round', 's.id'])
    .select({
      owner: `c.${by}`,
      case_id: 's.case_id',
      procedure: 'c.procedure',
      step: 's.step',
      state: 's.state',
    });
}

export async function stepsOf(
  trx: Knex,
  by: keyof PlaceOfCase,
  owners: number[],
  running?: number,
): Promise<Map<number, Steps>> {
  const found = new Map<number, Steps>(owners.map((owner) => [owner, {}]));
  if (owners.length === 0) return found;
  const rows = await remembered(trx, ['case_steps', 'cases'], [by, owners], () => readSteps(trx, by, owners));
  const speaks = speakers(rows, running);
  for (const row of rows) {
    const steps = found.get(Number(row.owner));
    if (steps && speaks.get(`${row.owner}/${row.procedure}`) === row.case_id) {
      steps[`${row.procedure}.${row.step}`] = row.state;
    }
  }
  return found;
}
