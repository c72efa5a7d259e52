/** An order to put something right by a day. */
import { z } from 'zod';
import { CREATION_EVENT } from '../../../cases/forms/beginning-form';
import { CASE_BODY, registering } from '../../../cases/subjects/register-subject';
import { day } from '../../../write/text-fields';
import { FIELDS } from '../services/listing';

export const BODY = z.strictObject({
  ...CASE_BODY,
  kind: z.string('请选择问题类别').min(1, '请选择问题类别').max(80),
  dueOn: day('请填写整改期限，如 2026-07-31'),
});

export const create = registering({
  entity: 'rectification',
  table: 'rectifications',
  fields: FIELDS,
  subject: 'rectification',
  event: CREATION_EVENT.rectification,
  body: BODY,
  factsIn: ({ kind, dueOn }) => ({ 'rectification.kind': kind, 'rectification.dueOn': dueOn }),
  columns: ({ kind, dueOn }) => ({ kind, due_on: dueOn }),
});
