import { routes } from '../../../access/routes';
import { body } from '../commands/create';
import { listing } from '../services/listing';

export default routes('payment', [
  { method: 'GET', path: '/payments', verb: 'find', summary: '拨付列表', rows: listing },
  { method: 'GET', path: '/payments/:id', verb: 'findOne', summary: '拨付', rows: listing },
  { method: 'POST', path: '/payments', verb: 'create', summary: '登记拨付或退回', body, check: true },
]);
