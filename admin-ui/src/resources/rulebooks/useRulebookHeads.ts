import { useReadList } from '../../providers/useRead';
import type { RulebookText } from './ruleTypes';

export type RulebookHead = Pick<
  RulebookText,
  | 'id'
  | 'title'
  | 'jurisdictionLabel'
  | 'level'
  | 'number'
  | 'version'
  | 'effectiveFrom'
  | 'trial'
  | 'bodies'
  | 'versions'
> & {
  ruleCount: number;
  /** What there is to compare it on. */
  comparable: { topics: string[]; procedures: { id: string; title: string }[] };
};

export const useRulebookHeads = () => useReadList<RulebookHead>('rulebooks');
