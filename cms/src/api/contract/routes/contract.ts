import { routes } from '../../../access/routes';
import { body } from '../commands/create';
import { body as ending } from '../commands/end';
import { listing } from '../services/listing';

export default routes('contract', [
  { method: 'GET', path: '/contracts', verb: 'find', summary: '合同列表', rows: listing },
  { method: 'GET', path: '/contracts/:id', verb: 'findOne', summary: '合同', rows: listing },
  { method: 'POST', path: '/contracts', verb: 'create', summary: '登记合同', body, check: true },
  { method: 'POST', path: '/contracts/:id/end', verb: 'end', summary: '终止合同', body: ending, check: true },
]);
