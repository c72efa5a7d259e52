/** What cases are called by what they are about: of two orders to rectify, which. */
import type { Knex } from 'knex';
import type { CaseRow } from '../../dossier/rows';

/** Subjects that people give a title; a project has its name. */
const TITLED: Record<string, string> = {
  contract: 'contracts',
  change: 'changes',
  acceptance: 'acceptances',
  catalogue: 'catalogues',
  rectification: 'rectifications',
};

/** By the id of the case; only cases that are about something with a title of its own. */
export async function subjectTitles(trx: Knex, cases: CaseRow[]): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  for (const [type, table] of Object.entries(TITLED)) {
    const about = cases.filter((row) => row.subject_type === type && row.subject_id !== null);
    if (about.length === 0) continue;
    const ids = about.map((row) => row.subject_id as string);
    const rows = (await trx(table).whereIn('document_id', ids).select('document_id', 'title')) as Titled[];
    const titles = new Map(rows.map((row) => [row.document_id, row.title]));
    for (const row of about) {
      const title = titles.get(String(row.subject_id));
      if (title) found.set(row.id, title);
    }
  }
  return found;
}

interface Titled {
  document_id: string;
  title: string | null;
}
