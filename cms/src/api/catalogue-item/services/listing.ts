import { DEPARTMENT, date, int, json, PROJECT, ref, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

export const items: Listing = {
  table: 'catalogue_items',
  fields: {
    name: text(),
    sharedOn: date(),
    openedOn: date(),
    version: int(),
    facts: json(),
    catalogue: ref('catalogues', { title: text(), system: text(), state: text() }),
    project: PROJECT,
    department: DEPARTMENT,
  },
  search: ['name', 'project.name'],
};
