/** The catalogue of one system of a project. */
import { z } from 'zod';
import { CASE_BODY, registering } from '../../../cases/subjects/register-subject';
import type { ProjectRow } from '../../../dossier/rows';
import { Conflict } from '../../../write/errors';
import type { Tx } from '../../../write/tx';
import { FIELDS } from '../services/listing';

export const BODY = z.strictObject({
  ...CASE_BODY,
  system: z.string('请填写系统名称').trim().min(1, '请填写系统名称').max(120, '不能超过120字'),
});

/** Rules count the systems of a project by their catalogues. */
async function mustBeNew(tx: Tx, project: ProjectRow, { system }: z.infer<typeof BODY>): Promise<void> {
  const rows = tx.trx('catalogues').where({ project_id: project.id, system });
  const found = await rows.whereNotIn('state', ['rejected', 'cancelled']).first('document_id');
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
