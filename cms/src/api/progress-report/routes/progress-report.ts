import { routes } from '../../../access/routes';
import { body as creating } from '../commands/create';
import { body as filing } from '../commands/file';
import { body as returning } from '../commands/return';
import { body as updating } from '../commands/update';

const one = '/progress-reports/:id';

import { listing } from '../services/listing';

export default routes('progress-report', [
  { method: 'GET', path: '/progress-reports', verb: 'find', summary: '季度进度列表', rows: listing },
  { method: 'GET', path: one, verb: 'findOne', summary: '季度进度' },
  { method: 'POST', path: '/progress-reports', verb: 'create', summary: '填报季度进度', body: creating, check: true },
  { method: 'PUT', path: one, verb: 'update', summary: '修改季度进度', body: updating },
  { method: 'POST', path: `${one}/file`, verb: 'file', summary: '报送季度进度', body: filing, check: true },
  { method: 'POST', path: `${one}/return`, verb: 'return', summary: '退回季度进度', body: returning },
]);
