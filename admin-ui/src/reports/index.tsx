import { lazy } from 'react';
import { Route } from 'react-router-dom';
import type { AppResource } from '../resources/appResource';
import { leadTo } from '../resources/leadTo';

const QuarterlyPage = lazy(() => import('./QuarterlyPage'));

export const reports: AppResource = {
  name: 'reports',
  list: leadTo('/reports/quarterly'),
  customRoutes: [<Route key="quarterly" path="/reports/quarterly" element={<QuarterlyPage />} />],
};
