import { withFacts } from '../../../cases/subjects/with-facts';
import { PROJECT_COLUMNS, UNIT_COLUMN } from '../../../export/sheet';
import { DEPARTMENT, date, int, json, name, PROJECT, ref, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';

export const items: Listing = {
  table: 'catalogue_items',
  fields: {
    name: name(),
    sharedOn: date(),
    openedOn: date(),
    version: int(),
    facts: json(),
    catalogue: ref('catalogues', { title: text(), system: text(), state: text() }),
    project: PROJECT,
    department: DEPARTMENT,
  },
  search: ['name', 'project.name'],
  dress: withFacts,
  sheet: {
    title: '信息项',
    withFacts: true,
    columns: {
      'catalogue.system': '系统',
      'catalogue.title': '目录名称',
      name: '信息名称',
      ...PROJECT_COLUMNS,
      ...UNIT_COLUMN,
      sharedOn: '共享日期',
      openedOn: '开放日期',
    },
  },
};
