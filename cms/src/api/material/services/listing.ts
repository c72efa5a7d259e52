import { PROJECT_COLUMNS, UNIT_COLUMN, worded } from '../../../export/sheet';
import { byMaterial, byProcedure } from '../../../export/words';
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
  sheet: {
    title: '材料清单',
    columns: {
      kind: worded('材料种类', byMaterial),
      filename: '文件名',
      ...PROJECT_COLUMNS,
      ...UNIT_COLUMN,
      'case.procedure': worded('办理流程', byProcedure),
      size: '大小（字节）',
      'uploadedBy.displayName': '上传人',
      uploadedOn: '上传日期',
      digest: '摘要（SM3）',
    },
  },
};
