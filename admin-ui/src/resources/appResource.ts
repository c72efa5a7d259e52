import type { ReactElement } from 'react';
import type { ResourceProps } from 'react-admin';

/** One resource folder: its screens (each `lazy`), and routes of its own below or beside `/name`. */
export interface AppResource extends ResourceProps {
  name: string;
  /** Never absent: without it the address of the resource, cut from a longer one, would show an empty frame. */
  list: NonNullable<ResourceProps['list']>;
  /** Pages outside `/name`: `<Route path="/notices" …>`. */
  customRoutes?: ReactElement[];
}
