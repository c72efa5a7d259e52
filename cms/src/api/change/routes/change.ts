import { routes } from '../../../access/routes';
import { BODY } from '../commands/create';

export default routes('change', [
  { method: 'GET', path: '/changes', verb: 'find', summary: '变更列表' },
  { method: 'GET', path: '/changes/:id', verb: 'findOne', summary: '变更' },
  { method: 'POST', path: '/changes', verb: 'create', summary: '提出变更', body: BODY, check: true },
]);
