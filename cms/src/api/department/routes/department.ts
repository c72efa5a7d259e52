import { routes } from '../../../access/routes';
import { NewDepartment } from '../commands/create';
import { DepartmentChange } from '../commands/update';
import { DEPARTMENTS } from '../controllers/department';

export default routes('department', [
  { method: 'GET', path: '/departments', verb: 'find', summary: '单位列表', rows: DEPARTMENTS },
  { method: 'GET', path: '/departments/:id', verb: 'findOne', summary: '单位', rows: DEPARTMENTS },
  { method: 'POST', path: '/departments', verb: 'create', summary: '新增单位', body: NewDepartment },
  { method: 'PUT', path: '/departments/:id', verb: 'update', summary: '修改单位', body: DepartmentChange },
]);
