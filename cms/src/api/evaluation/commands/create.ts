/** An evaluation of a project; nothing follows from it but the record. */
import { z } from 'zod';
import { registering, SUBJECT_BODY } from '../../../cases/subjects/register-subject';
import { line } from '../../../write/text-fields';
import { FIELDS } from '../services/listing';

export const BODY = z.strictObject({
  ...SUBJECT_BODY,
  kind: line(80, '请填写评价类别'),
});

export const create = registering({
  entity: 'evaluation',
  table: 'evaluations',
  fields: FIELDS,
  event: 'evaluation.record',
  body: BODY,
  columns: ({ kind }) => ({ kind }),
});
