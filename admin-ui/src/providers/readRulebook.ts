import { createContext, useContext } from 'react';
import type { RulebookHome } from '../types';
import { useMe } from './useMe';

/** What a page reads when it is not the reader's own rulebook: another place's, or the version a case was opened under. */
export const ReadRulebook = createContext<RulebookHome | null>(null);

export function useRulebookHome(): RulebookHome | undefined {
  const read = useContext(ReadRulebook);
  const own = useMe()?.rulebook?.id;
  return read ?? (own ? { id: own } : undefined);
}
