/** An evaluation of a project, of a kind its rulebook names and filled as that kind asks; nothing follows from it but the record. */
import { z } from 'zod';
import { registering, SUBJECT_BODY } from '../../../cases/subjects/register-subject';
import type { EvaluationKind, Rulebook } from '../../../engine/rulebook';
import { BadInput } from '../../../write/errors';
import { line } from '../../../write/text-fields';
import { FIELDS } from '../services/listing';

export const BODY = z.strictObject({
  ...SUBJECT_BODY,
  kind: line(80, '请填写评价类别'),
});

function kindOf({ evaluations }: Rulebook, { kind }: { kind: string }): EvaluationKind {
  const found = evaluations.find(({ id }) => id === kind);
  if (found) return found;
  const known = evaluations.map(({ id, label, article }) => `${label}（${id}，${article}）`).join('、');
  throw new BadInput([
    { field: 'kind', message: known ? `办法没有这一评价类别，可选：${known}` : '办法没有设评价类别，不能登记' },
  ]);
}

export const create = registering({
  entity: 'evaluation',
  table: 'evaluations',
  fields: FIELDS,
  event: 'evaluation.record',
  body: BODY,
  contentOf: kindOf,
  columns: ({ kind }) => ({ kind }),
});
