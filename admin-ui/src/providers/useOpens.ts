import { useActsAs } from './useMe';
import { useRulebook } from './useRulebook';

/** May the user's unit begin something of this kind, by one procedure or another? False until known. */
export function useOpens(subject: string): boolean {
  const procedures = useRulebook()?.procedures.filter((one) => one.subject === subject) ?? [];
  return useActsAs(...procedures.flatMap(({ openers }) => openers));
}
