import { lazy } from 'react';
import type { AppResource } from '../appResource';

export const auditEntries: AppResource = {
  name: 'audit-entries',
  list: lazy(() => import('./AuditList')),
  show: lazy(() => import('./AuditShow')),
};
