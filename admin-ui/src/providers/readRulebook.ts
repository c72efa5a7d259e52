import { createContext, useContext } from 'react';
import { useMe } from './useMe';

export interface RulebookHome {
  id: string;
  /** Left out: the one in force. */
  version?: string;
}

/** What a page reads when it is not the reader's own rulebook: another place's, or the version a case was opened under. */
export const ReadRulebook = createContext<RulebookHome | null>(null);

export function useRulebookHome(): RulebookHome | undefined {
  const read = useContext(ReadRulebook);
  const own = useMe()?.rulebook?.id;
  return read ?? (own ? { id: own } : undefined);
}
