import { routes } from '../../../access/routes';
import { BODY } from '../commands/create';
import { materials } from '../services/listing';

export default routes('material', [
  { method: 'GET', path: '/materials', verb: 'find', summary: '材料列表', rows: materials },
  { method: 'GET', path: '/materials/:id', verb: 'findOne', summary: '材料', rows: materials },
  { method: 'GET', path: '/materials/:id/file', verb: 'file', isFile: true, summary: '下载材料' },
  {
    method: 'POST',
    path: '/materials',
    verb: 'create',
    summary: '上传材料（multipart）',
    body: BODY,
    files: true,
    check: true,
  },
]);
