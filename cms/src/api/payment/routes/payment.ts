import { routes } from '../../../access/routes';
import { body } from '../commands/create';

export default routes('payment', [
  { method: 'GET', path: '/payments', verb: 'find', summary: '拨付列表' },
  { method: 'GET', path: '/payments/:id', verb: 'findOne', summary: '拨付' },
  { method: 'POST', path: '/payments', verb: 'create', summary: '登记拨付或退回', body, check: true },
]);
