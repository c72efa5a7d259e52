/** In which state every step of a project or plan stands, over all its cases. */
import type { Knex } from 'knex';
import type { Awaited } from '../engine/dossier';
import type { BodyId, StepState } from '../engine/rulebook';
import { remembered } from './remembered';
import type { PlaceOfCase } from './rows';
import { readFlag, type StoredFlag } from './stored';

interface StoredStep {
  owner: number;
  case_id: number;
  procedure: string;
  step: string;
  state: StepState;
  due_on: string | null;
  /** Of an opinion that is missing there; a row for each. */
  body: BodyId | null;
  consult: StoredFlag | null;
}

export interface Steps {
  states: Record<string, StepState>;
  awaited: Record<string, Awaited>;
}

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
    .leftJoin('opinions as o', (on) => {
      on.on('o.case_step_id', 's.id').andOnVal('o.state', 'pending').andOnVal('s.state', 'open');
    })
    .whereIn(`c.${by}`, owners)
    .whereNot('c.state', 'cancelled')
    .orderBy(['s.case_id', 's.round', 's.id'])
    .select({
      owner: `c.${by}`,
      case_id: 's.case_id',
      procedure: 'c.procedure',
      step: 's.step',
      state: 's.state',
      due_on: 's.due_on',
      body: 'o.body',
      consult: 'o.consult',
    });
}

function awaitedOf({ due_on }: StoredStep, body: BodyId, known: Awaited | undefined): Awaited {
  const by = [...new Set([...(known?.by ?? []), body])];
  return due_on ? { by, dueOn: due_on } : { by };
}

/** `awaited`: the opinions a step under way still waits for. */
export async function stepsOf(
  trx: Knex,
  by: keyof PlaceOfCase,
  owners: number[],
  running?: number,
): Promise<Map<number, Steps>> {
  const found = new Map<number, Steps>(owners.map((owner) => [owner, { states: {}, awaited: {} }]));
  if (owners.length === 0) return found;
  const rows = await remembered(trx, ['case_steps', 'cases', 'opinions'], [by, owners], () =>
    readSteps(trx, by, owners),
  );
  const speaks = speakers(rows, running);
  for (const row of rows) {
    const steps = found.get(Number(row.owner));
    if (steps && speaks.get(`${row.owner}/${row.procedure}`) === row.case_id) {
      const id = `${row.procedure}.${row.step}`;
      steps.states[id] = row.state;
      if (row.state !== 'open') delete steps.awaited[id];
      else if (row.body && !readFlag(row.consult)) steps.awaited[id] = awaitedOf(row, row.body, steps.awaited[id]);
    }
  }
  return found;
}
