import { routes } from '../../../access/routes';
import { NewDepartment } from '../commands/create';
import { DepartmentChange } from '../commands/update';

export default routes('department', [
  { method: 'GET', path: '/departments', verb: 'find', summary: '单位列表' },
  { method: 'GET', path: '/departments/:id', verb: 'findOne', summary: '单位' },
  { method: 'POST', path: '/departments', verb: 'create', summary: '新增单位', body: NewDepartment },
  { method: 'PUT', path: '/departments/:id', verb: 'update', summary: '修改单位', body: DepartmentChange },
]);
