/** Duties follow from rules and are no table; as a workbook they are a list like the others. */
import { type Sheet, worded } from '../../../export/sheet';
import { byPeriod, byTable, DUTY_STATES } from '../../../export/words';
import { date, type Field, ref, text } from '../../../read/fields';

export const DUTY_FIELDS: Record<string, Field> = {
  dueOn: date(),
  project: ref('projects', { name: text(), number: text() }),
  department: ref('departments', { name: text() }),
};

export const dutySheet: Sheet = {
  title: '义务',
  columns: {
    title: '事项',
    article: '依据',
    'project.number': '项目编号',
    'project.name': '项目名称',
    'department.name': '单位',
    byLabels: '责任方',
    period: worded('期次', byPeriod),
    dueOn: '期限',
    state: worded('状态', byTable(DUTY_STATES)),
    'explanation.text': '说明',
    'explanation.by': '说明人',
  },
};
