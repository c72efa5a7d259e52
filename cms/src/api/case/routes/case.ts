import { routes } from '../../../access/routes';
import { BODY as act } from '../commands/act';
import { BODY as check } from '../services/check';

export default routes('case', [
  { method: 'GET', path: '/cases', verb: 'find', summary: '办件列表' },
  { method: 'GET', path: '/cases/:id', verb: 'findOne', summary: '办件' },
  {
    method: 'GET',
    path: '/cases/:id/dossier',
    verb: 'dossier',
    summary: '办件资料（工作簿，或连同材料打包）',
    query: ['format'],
  },
  { method: 'POST', path: '/cases/:id/act', verb: 'act', summary: '办理环节', body: act },
  { method: 'POST', path: '/cases/:id/check', verb: 'check', summary: '试办：只问结论，不写入', body: check },
]);
