/** In which state every step of a project stands, over all its cases. */
import type { Knex } from 'knex';
import type { StepState } from '../engine/rulebook';

interface StoredStep {
  project: number;
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
    const key = `${row.project}/${row.procedure}`;
    const current = speaks.get(key);
    if (current === undefined || row.case_id === running || (row.case_id > current && current !== running)) {
      speaks.set(key, row.case_id);
    }
  }
  return speaks;
}

export async function stepsOf(trx: Knex, projects: number[], running?: number): Promise<Map<number, Steps>> {
  const found = new Map<number, Steps>(projects.map((project) => [project, {}]));
  if (projects.length === 0) return found;
  const rows = (await trx('case_steps as s')
    .join('cases as c', 'c.id', 's.case_id')
    .whereIn('c.project_id', projects)
    .whereNot('c.state', 'cancelled')
    .orderBy(['s.case_id', 's.round', 's.id'])
    .select({
      project: 'c.project_id',
      case_id: 's.case_id',
      procedure: 'c.procedure',
      step: 's.step',
      state: 's.state',
    })) as StoredStep[];
  const speaks = speakers(rows, running);
  for (const row of rows) {
    const steps = found.get(Number(row.project));
    if (steps && speaks.get(`${row.project}/${row.procedure}`) === row.case_id) {
      steps[`${row.procedure}.${row.step}`] = row.state;
    }
  }
  return found;
}
