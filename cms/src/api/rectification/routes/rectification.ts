import { routes } from '../../../access/routes';
import { BODY } from '../commands/create';

export default routes('rectification', [
  { method: 'GET', path: '/rectifications', verb: 'find', summary: '整改列表' },
  { method: 'GET', path: '/rectifications/:id', verb: 'findOne', summary: '整改' },
  { method: 'POST', path: '/rectifications', verb: 'create', summary: '下达整改', body: BODY, check: true },
]);
