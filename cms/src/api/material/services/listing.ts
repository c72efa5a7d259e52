import { DEPARTMENT, date, int, PROJECT, ref, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

export const materials: Listing = {
  table: 'materials',
  fields: {
    kind: text(),
    filename: text(),
    size: int(),
    mime: text(),
    digest: text(),
    uploadedOn: date(),
    project: PROJECT,
    case: ref('cases', { procedure: text() }),
    department: DEPARTMENT,
    uploadedBy: ref('up_users', { displayName: text() }),
  },
  search: ['filename', 'project.name'],
};
