import { routes } from '../../../access/routes';
import { BODY } from '../commands/create';
import { listing } from '../services/listing';

export default routes('catalogue', [
  { method: 'GET', path: '/catalogues', verb: 'find', summary: '信息资源目录列表', rows: listing },
  { method: 'GET', path: '/catalogues/:id', verb: 'findOne', summary: '信息资源目录' },
  { method: 'POST', path: '/catalogues', verb: 'create', summary: '编制目录', body: BODY, check: true },
]);
