import type { ReactNode } from 'react';

export interface Column<T> {
  key: string;
  head: string;
  render: (row: T) => ReactNode;
  /** Figures stand right, so that their digits stand below each other. */
  isFigure?: boolean;
  width?: number | string;
  /** Stands at the top of the card on a phone; one a table. */
  isName?: boolean;
}
