import { useRulebookHome } from '../providers/readRulebook';
import { rulePath } from './rulePath';

/** Paths to the rules of the rulebook the page reads, in the version it reads. */
export function useRulePath(): (rule: string) => string {
  const home = useRulebookHome();
  return (rule) => (home ? rulePath(home.id, rule, home.version) : '/rulebooks');
}
