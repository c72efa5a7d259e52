import { routes } from '../../../access/routes';
import { BODY } from '../commands/create';
import { listing } from '../services/listing';

export default routes('rectification', [
  { method: 'GET', path: '/rectifications', verb: 'find', summary: '整改列表', rows: listing },
  { method: 'GET', path: '/rectifications/:id', verb: 'findOne', summary: '整改' },
  { method: 'POST', path: '/rectifications', verb: 'create', summary: '下达整改', body: BODY, check: true },
]);
