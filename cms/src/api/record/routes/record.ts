import { routes } from '../../../access/routes';
import { BODY as creation } from '../commands/create';
import { BODY as correction } from '../commands/update';
import { records } from '../services/listing';

export default routes('record', [
  { method: 'GET', path: '/records', verb: 'find', summary: '台账', rows: records },
  { method: 'GET', path: '/records/:id', verb: 'findOne', summary: '台账记录', rows: records },
  { method: 'POST', path: '/records', verb: 'create', summary: '登记台账', body: creation, check: true },
  { method: 'PUT', path: '/records/:id', verb: 'update', summary: '续记台账', body: correction, check: true },
]);
