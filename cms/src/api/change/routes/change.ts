import { routes } from '../../../access/routes';
import { BODY } from '../commands/create';
import { listing } from '../services/listing';

export default routes('change', [
  { method: 'GET', path: '/changes', verb: 'find', summary: '变更列表', rows: listing },
  { method: 'GET', path: '/changes/:id', verb: 'findOne', summary: '变更' },
  { method: 'POST', path: '/changes', verb: 'create', summary: '提出变更', body: BODY, check: true },
]);
