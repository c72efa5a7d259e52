/** The contractor asks for a change: it is registered, and its procedure begins with his request. */
import { z } from 'zod';
import { CASE_BODY, registering } from '../../../cases/subjects/register-subject';
import { subjectColumns } from '../../../cases/subjects/subject';
import { FIELDS } from '../services/listing';

export const BODY = z.strictObject(CASE_BODY);

export const create = registering({
  entity: 'change',
  table: 'changes',
  fields: FIELDS,
  subject: 'change',
  body: BODY,
  columns: (_given, facts) => subjectColumns('changes', facts),
});
