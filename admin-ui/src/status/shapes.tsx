import type { ReactNode } from 'react';
import type { StatusKind } from './kinds';

export type { StatusKind } from './kinds';

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 };

/** Filled disc with tick, half disc, ring, dashed ring, triangle, square with bar: apart in black and white too. */
export const SHAPES: Record<StatusKind, { path: ReactNode; color: string }> = {
  done: {
    color: 'success.main',
    path: (
      <>
        <circle cx="6" cy="6" r="6" fill="currentColor" />
        <path d="M3 6.2 5.2 8.4 9 4" fill="none" stroke="var(--mui-paper, #fff)" strokeWidth="1.6" />
      </>
    ),
  },
  current: {
    color: 'primary.main',
    path: (
      <>
        <circle cx="6" cy="6" r="5" {...stroke} />
        <path d="M6 1a5 5 0 0 1 0 10z" fill="currentColor" />
      </>
    ),
  },
  waiting: { color: 'text.secondary', path: <circle cx="6" cy="6" r="5" {...stroke} /> },
  skipped: {
    color: 'text.secondary',
    path: (
      <>
        <circle cx="6" cy="6" r="5" {...stroke} strokeDasharray="2 2" />
        <path d="M3 6h6" {...stroke} />
      </>
    ),
  },
  overdue: {
    color: 'error.main',
    path: (
      <>
        <path d="M6 0.5 12 11.5H0z" fill="currentColor" />
        <path d="M6 4.2v3.6M6 9v1.2" stroke="var(--mui-paper, #fff)" strokeWidth="1.4" />
      </>
    ),
  },
  blocked: {
    color: 'error.main',
    path: (
      <>
        <rect x="0.5" y="0.5" width="11" height="11" fill="currentColor" />
        <path d="M3.4 3.4 8.6 8.6M8.6 3.4 3.4 8.6" stroke="var(--mui-paper, #fff)" strokeWidth="1.6" />
      </>
    ),
  },
  warn: {
    color: 'warning.main',
    path: (
      <>
        <path d="M6 1.2 11.2 10.8H0.8z" {...stroke} />
        <path d="M6 4.6v3M6 8.4v1.2" {...stroke} />
      </>
    ),
  },
  info: {
    color: 'info.main',
    path: (
      <>
        <circle cx="6" cy="6" r="5.2" {...stroke} strokeWidth={1.2} />
        <path d="M6 5v4M6 2.8v1.2" {...stroke} />
      </>
    ),
  },
};
