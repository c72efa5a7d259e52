/** What may be stated once in a jurisdiction: a code that another project bears is no code of this one. Of what is not submitted only one's own drafts count. */
import type { ProjectRow } from '../../dossier/rows';
import type { Facts } from '../../engine/facts';
import { type Rulebook, UNSUBMITTED } from '../../engine/rulebook';
import { canonicalOf } from '../../engine/text/canonical';
import { isPostgres } from '../../write/dialect';
import { Conflict } from '../../write/errors';
import type { Tx } from '../../write/tx';

const STATED = { sqlite: 'json_extract(facts, ?)', postgres: 'CAST(facts AS jsonb) ->> ?' };

/** The canonical form is no column here: which facts are codes is the dictionary's to say. Asked under the lock below. */
async function bearerOf(tx: Tx, fact: string, value: string, project?: Pick<ProjectRow, 'id'>) {
  const onPostgres = isPostgres(tx.trx);
  const code = tx.trx.raw(onPostgres ? STATED.postgres : STATED.sqlite, [onPostgres ? fact : `$."${fact}"`]);
  const all: { id: number; name: string; code: string | null }[] = await tx
    .trx('projects')
    .where({ jurisdiction_id: tx.actor.jurisdictionId })
    .where((bearing) => {
      bearing.whereNotIn('stage', [...UNSUBMITTED]).orWhere({ stage: 'draft', department_id: tx.actor.departmentId });
    })
    .whereNot({ id: project?.id ?? 0 })
    .whereRaw('? IS NOT NULL', [code])
    .select('id', 'name', { code });
  return all.find((one) => canonicalOf(String(one.code)) === canonicalOf(value));
}

/** The jurisdiction's row is held meanwhile, so that two who state the same at once do not both pass. */
export async function mustBeUnused(
  tx: Tx,
  rulebook: Rulebook,
  facts: Facts,
  project?: Pick<ProjectRow, 'id'>,
): Promise<void> {
  const codes = Object.entries(facts).filter(
    (entry): entry is [string, string] => rulebook.facts[entry[0]]?.unique === true && typeof entry[1] === 'string',
  );
  if (codes.length === 0) return;
  await tx.trx('jurisdictions').where({ id: tx.actor.jurisdictionId }).forUpdate().first('id');
  for (const [fact, value] of codes) {
    const bearer = await bearerOf(tx, fact, value, project);
    const label = rulebook.facts[fact]?.label ?? fact;
    if (bearer) throw new Conflict(`${label}“${value}”已用于项目“${bearer.name}”。`, { field: fact });
  }
}
