import type { ReactNode } from 'react';

/** One column of a table and one line of its card on a phone. */
export interface Column<Row> {
  /** Also the sort field of the API when `sortable`. */
  source: string;
  label: string;
  render: (row: Row) => ReactNode;
  align?: 'left' | 'right';
  sortable?: boolean;
  /** The name: a real link, the heading of the card. */
  primary?: boolean;
  /** Off until the reader turns it on under 列. */
  hidden?: boolean;
}

export interface Identified {
  documentId?: string;
  id?: string | number;
}
export const keyOf = (row: Identified, index: number) => String(row.documentId ?? row.id ?? index);
