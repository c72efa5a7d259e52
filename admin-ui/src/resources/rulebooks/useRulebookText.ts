import { useRead } from '../../providers/useRead';
import { versionQuery } from '../../providers/versionQuery';
import type { RulebookText } from './ruleTypes';

/** One rulebook whole, in one of its versions or as it is in force. */
export function useRulebookText(id: string | undefined, version?: string) {
  return useRead<RulebookText>(id ? `/rulebooks/${id}${versionQuery(version)}` : null);
}
