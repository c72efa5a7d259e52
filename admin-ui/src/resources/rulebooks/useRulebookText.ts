import { useRead } from '../../providers/useRead';
import type { RulebookText } from './ruleTypes';

/** One rulebook whole; rules change with a release only, so it is read once. */
export function useRulebookText(id: string | undefined) {
  return useRead<RulebookText>(id ? `/rulebooks/${id}` : null);
}
