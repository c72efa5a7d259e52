import { z } from 'zod';
import { routes } from '../../../access/routes';
import { AUDIT_ENTRIES } from '../controllers/audit-entry';

export default routes('audit-entry', [
  { method: 'GET', path: '/audit-entries', verb: 'find', summary: '审计记录', rows: AUDIT_ENTRIES },
  {
    method: 'GET',
    path: '/audit-entries/verify',
    verb: 'verify',
    summary: '核对审计链是否完整',
    query: z.strictObject({}),
  },
  { method: 'GET', path: '/audit-entries/:id', verb: 'findOne', summary: '一条审计记录', rows: AUDIT_ENTRIES },
]);
