/** The catalogue of one system of a project. */
import { z } from 'zod';
import { registering, SUBJECT_BODY } from '../../../cases/register-subject';
import { FIELDS } from '../services/listing';

export const BODY = z.strictObject({
  ...SUBJECT_BODY,
  system: z.string('请填写系统名称').trim().min(1, '请填写系统名称').max(120, '不能超过120字'),
});

export const create = registering({
  entity: 'catalogue',
  table: 'catalogues',
  fields: FIELDS,
  subject: 'catalogue',
  body: BODY,
  columns: ({ system, title }) => ({ system, title: title ?? system }),
});
