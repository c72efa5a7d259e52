import { lazy } from 'react';
import { Route } from 'react-router-dom';
import type { AppResource } from '../resources/appResource';

const QuarterlyPage = lazy(() => import('./QuarterlyPage'));

export const reports: AppResource = {
  name: 'reports',
  customRoutes: [<Route key="quarterly" path="/reports/quarterly" element={<QuarterlyPage />} />],
};
