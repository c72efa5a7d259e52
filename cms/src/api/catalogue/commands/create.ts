/** The catalogue of one system of a project. */
import { z } from 'zod';
import { CASE_BODY, registering } from '../../../cases/subjects/register-subject';
import type { ProjectRow } from '../../../dossier/rows';
import { canonicalOf } from '../../../engine/text/canonical';
import { Conflict } from '../../../write/errors';
import { line } from '../../../write/text-fields';
import type { Tx } from '../../../write/tx';
import { FIELDS } from '../services/listing';

export const BODY = z.strictObject({
  ...CASE_BODY,
  system: line(120, '请填写系统名称'),
});

/** Rules count the systems of a project by their catalogues. */
async function mustBeNew(tx: Tx, project: ProjectRow, { system }: z.infer<typeof BODY>): Promise<void> {
  const all = tx.trx('catalogues').where({ project_id: project.id });
  const rows = await all.whereNotIn('state', ['rejected', 'cancelled']).select('document_id', 'system');
  const found = rows.find((row) => canonicalOf(row.system) === canonicalOf(system));
  if (found) throw new Conflict(`“${system}”已有目录，一个系统编制一份。`, { catalogue: found.document_id });
}

export const create = registering({
  entity: 'catalogue',
  table: 'catalogues',
  fields: FIELDS,
  subject: 'catalogue',
  body: BODY,
  mustBeNew,
  columns: ({ system, title }) => ({ system, title: title ?? system }),
});
