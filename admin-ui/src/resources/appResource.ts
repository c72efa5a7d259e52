import type { ReactElement } from 'react';
import type { ResourceProps } from 'react-admin';

/** One resource folder: its screens (each `lazy`), and routes of its own below or beside `/name`. */
export interface AppResource extends ResourceProps {
  name: string;
  /** Pages outside `/name`: `<Route path="/notices" …>`. */
  customRoutes?: ReactElement[];
}
