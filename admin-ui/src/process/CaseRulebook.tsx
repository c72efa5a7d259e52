import { type ReactNode, useMemo } from 'react';
import { ReadRulebook } from '../providers/readRulebook';
import { useMe } from '../providers/useMe';
import type { CaseDetail } from '../types';

/** A case keeps the version it was opened under: its labels and its links are of that one. */
export function CaseRulebook({ rulebook, children }: { rulebook: CaseDetail['rulebook']; children: ReactNode }) {
  const own = useMe()?.rulebook;
  const isOwn = own?.id === rulebook.id && own.version === rulebook.version;
  const { id, version } = rulebook;
  const kept = useMemo(() => (isOwn ? null : { id, version }), [isOwn, id, version]);
  return <ReadRulebook.Provider value={kept}>{children}</ReadRulebook.Provider>;
}
