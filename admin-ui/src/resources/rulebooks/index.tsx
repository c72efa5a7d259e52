import { lazy } from 'react';
import { Route } from 'react-router-dom';
import type { AppResource } from '../appResource';

const RulePage = lazy(() => import('./RulePage'));
const SearchPage = lazy(() => import('./search/SearchPage'));
const ComparisonPage = lazy(() => import('./comparison/ComparisonPage'));

export const rulebooks: AppResource = {
  name: 'rulebooks',
  list: lazy(() => import('./RulebookList')),
  show: lazy(() => import('./RulebookShow')),
  customRoutes: [
    <Route key="search" path="/rulebooks/search" element={<SearchPage />} />,
    <Route key="comparison" path="/rulebooks/comparison" element={<ComparisonPage />} />,
    <Route key="rule" path="/rulebooks/:id/rules/:ruleId" element={<RulePage />} />,
  ],
};
