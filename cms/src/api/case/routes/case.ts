import { routes } from '../../../access/routes';
import { QUESTION } from '../../material/services/bundle';
import { BODY as act } from '../commands/act';
import { cases } from '../services/listing';

export default routes('case', [
  { method: 'GET', path: '/cases', verb: 'find', summary: '办件列表', rows: cases },
  { method: 'GET', path: '/cases/:id', verb: 'findOne', summary: '办件' },
  {
    method: 'GET',
    path: '/cases/:id/dossier',
    verb: 'dossier',
    isFile: true,
    summary: '办件资料（工作簿，或连同材料打包）',
    query: QUESTION,
  },
  { method: 'POST', path: '/cases/:id/act', verb: 'act', summary: '办理环节', body: act, check: '/cases/:id/check' },
]);
