import { routes } from '../../../access/routes';
import { BODY } from '../commands/create';
import { listing } from '../services/listing';

export default routes('evaluation', [
  { method: 'GET', path: '/evaluations', verb: 'find', summary: '评价列表', rows: listing },
  { method: 'GET', path: '/evaluations/:id', verb: 'findOne', summary: '评价' },
  { method: 'POST', path: '/evaluations', verb: 'create', summary: '登记评价', body: BODY, check: true },
]);
