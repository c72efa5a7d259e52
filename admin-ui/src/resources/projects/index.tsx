import { lazy } from 'react';
import { Route } from 'react-router-dom';
import type { AppResource } from '../appResource';

const ProjectEdit = lazy(() => import('./declare/ProjectEdit'));

export const projects: AppResource = {
  name: 'projects',
  list: lazy(() => import('./ProjectList')),
  show: lazy(() => import('./ProjectShow')),
  create: lazy(() => import('./declare/ProjectCreate')),
  recordRepresentation: 'name',
  children: <Route path=":id/declare" element={<ProjectEdit />} />,
};
