import { lazy } from 'react';
import { Route } from 'react-router-dom';
import type { AppResource } from '../appResource';

const RulePage = lazy(() => import('./RulePage'));

export const rulebooks: AppResource = {
  name: 'rulebooks',
  list: lazy(() => import('./RulebookList')),
  show: lazy(() => import('./RulebookShow')),
  customRoutes: [<Route key="rule" path="/rulebooks/:id/rules/:ruleId" element={<RulePage />} />],
};
