import { routes } from '../../../access/routes';
import { BODY } from '../commands/create';
import { listing } from '../services/listing';

export default routes('acceptance', [
  { method: 'GET', path: '/acceptances', verb: 'find', summary: '验收列表', rows: listing },
  { method: 'GET', path: '/acceptances/:id', verb: 'findOne', summary: '验收' },
  { method: 'POST', path: '/acceptances', verb: 'create', summary: '发起验收', body: BODY, check: true },
]);
