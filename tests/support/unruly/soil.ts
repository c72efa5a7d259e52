/**
 * What a project would have to be so that a rule speaks, put into the tables for the length of one question: a walk on
 * its lawful way never meets most of a regulation, and a check writes nothing. Everything is put back.
 */
import type { Knex } from 'knex';
import type { Book, Field, Statement } from '../../../seeds/story/book';
import type { Attempt } from './door';

type Row = Record<string, unknown>;
/** Facts the product itself keeps, by the column they stand in. */
const COLUMNS: Record<string, [table: 'projects' | 'ledgers', column: string]> = {
  'project.totalAmount': ['projects', 'total_amount'],
  'project.baseline': ['projects', 'baseline_amount'],
  'project.planYear': ['projects', 'plan_year'],
  'project.stage': ['projects', 'stage'],
  'project.declaredOn': ['projects', 'declared_on'],
  'project.startedOn': ['projects', 'started_on'],
  'project.completedOn': ['projects', 'completed_on'],
  'project.acceptedOn': ['projects', 'accepted_on'],
  'project.endedOn': ['projects', 'ended_on'],
};

/** As the tables keep it: amounts in fen, shares as numbers. */
function stored({ type }: Field, value: unknown): unknown {
  if (type === 'money' && typeof value === 'string') return Math.round(Number(value) * 100);
  if (type === 'ratio' && typeof value === 'string') return Number(value.replace('%', '')) / 100;
  return value;
}

const parsed = (json: unknown): Row => (typeof json === 'string' ? JSON.parse(json) : (json ?? {})) as Row;

interface Ground {
  project?: Row;
  running?: Row;
}

export class Soil {
  constructor(
    private readonly database: Knex,
    private readonly book: Book,
  ) {}

  /** What would be asked with the attempt's body goes there; what the tables keep is planted. */
  parted(facts: Statement, body: Statement): { said: Statement; planted: Statement } {
    const isSaid = (id: string) => id in body || this.book.facts.get(id)?.kept === 'record';
    const entries = Object.entries(facts);
    return {
      said: Object.fromEntries(entries.filter(([id]) => isSaid(id))),
      planted: Object.fromEntries(entries.filter(([id]) => !isSaid(id))),
    };
  }

  /** Without papers and register rows, where `isBare`. */
  async with(attempt: Attempt, facts: Statement, isBare: boolean, ask: () => Promise<unknown>): Promise<void> {
    const ground = await this.groundOf(attempt);
    const { project, running } = ground;
    if (!project) return;
    try {
      await this.plant(ground, facts);
      if (isBare) await this.bare(project, '-');
      await ask();
    } finally {
      if (isBare) await this.bare(project, '+');
      await this.database('projects').where({ id: project.id }).update(project);
      if (running) await this.database('cases').where({ id: running.id }).update({ facts: running.facts });
    }
  }

  private async groundOf({ path, body }: Attempt): Promise<Ground> {
    const [, resource, id] = /^\/api\/(projects|cases|opinions|contracts)\/([a-z0-9]{24})/.exec(path) ?? [];
    const one = (table: string, where: Row): Promise<Row | undefined> => this.database(table).where(where).first();
    if (resource === 'projects') return { project: await one('projects', { document_id: id }) };
    if (resource === 'cases' || resource === 'opinions' || resource === 'contracts') {
      const row = await one(resource, { document_id: id });
      const running =
        resource === 'cases' ? row : resource === 'opinions' && row && (await one('cases', { id: row.case_id }));
      const project = row?.project_id ? await one('projects', { id: row.project_id }) : undefined;
      return { project, running: running || undefined };
    }
    return typeof body.project === 'string' ? { project: await one('projects', { document_id: body.project }) } : {};
  }

  private async plant({ project, running }: Ground, facts: Statement): Promise<void> {
    const kept = { project: {} as Row, case: {} as Row };
    const columns: Row = {};
    for (const [id, value] of Object.entries(facts)) {
      const field = this.book.facts.get(id);
      const [, column] = COLUMNS[id] ?? [];
      if (field && column) columns[column] = stored(field, value);
      else if (field?.kept === 'project' || field?.kept === 'case') kept[field.kept][id] = stored(field, value);
    }
    if (project)
      await this.database('projects')
        .where({ id: project.id })
        .update({
          ...columns,
          facts: JSON.stringify({ ...parsed(project.facts), ...kept.project, ...(running ? {} : kept.case) }),
        });
    if (running && Object.keys(kept.case).length > 0)
      await this.database('cases')
        .where({ id: running.id })
        .update({ facts: JSON.stringify({ ...parsed(running.facts), ...kept.case }) });
  }

  /** Papers and rows are there under another name meanwhile. */
  private async bare({ id }: Row, sign: '-' | '+'): Promise<void> {
    for (const [table, column] of [
      ['materials', 'kind'],
      ['records', 'register'],
    ] as const) {
      const rows = (await this.database(table).where({ project_id: id }).select('id', column)) as Row[];
      for (const row of rows) {
        const name = String(row[column]);
        const other = sign === '-' ? `-${name}` : name.replace(/^-/, '');
        if (other !== name)
          await this.database(table)
            .where({ id: row.id })
            .update({ [column]: other });
      }
    }
  }
}
