/** Acceptance begins: registered, and its procedure opened with the first step where that is the creator's. */
import { z } from 'zod';
import { CASE_BODY, registering } from '../../../cases/subjects/register-subject';
import { FIELDS } from '../services/listing';

export const BODY = z.strictObject(CASE_BODY);

export const create = registering({
  entity: 'acceptance',
  table: 'acceptances',
  fields: FIELDS,
  subject: 'acceptance',
  body: BODY,
  columns: () => ({}),
});
