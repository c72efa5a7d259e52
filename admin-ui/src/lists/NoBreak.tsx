import type { ReactNode } from 'react';

/** Numbers and codes stay on one line; the columns beside them give way. */
export function NoBreak({ children }: { children: ReactNode }) {
  return <span style={{ whiteSpace: 'nowrap' }}>{children}</span>;
}
