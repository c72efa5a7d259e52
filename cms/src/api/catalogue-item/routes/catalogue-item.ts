import { routes } from '../../../access/routes';
import { BODY as entry } from '../commands/create';
import { BODY as correction } from '../commands/update';
import { items } from '../services/listing';
import { BODY as publication } from '../services/publication';

export default routes('catalogue-item', [
  { method: 'GET', path: '/catalogue-items', verb: 'find', summary: '信息项列表', rows: items },
  { method: 'GET', path: '/catalogue-items/:id', verb: 'findOne', summary: '信息项', rows: items },
  { method: 'POST', path: '/catalogue-items', verb: 'create', summary: '登记信息项', body: entry, check: true },
  { method: 'PUT', path: '/catalogue-items/:id', verb: 'update', summary: '修改信息项', body: correction, check: true },
  {
    method: 'POST',
    path: '/catalogue-items/:id/share',
    verb: 'share',
    summary: '共享信息项',
    body: publication,
    check: true,
  },
  {
    method: 'POST',
    path: '/catalogue-items/:id/open',
    verb: 'open',
    summary: '开放信息项',
    body: publication,
    check: true,
  },
]);
