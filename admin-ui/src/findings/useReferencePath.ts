import { useRulebookHome } from '../providers/readRulebook';
import { versionQuery } from '../providers/versionQuery';
import { rulePath } from './rulePath';

/** 第十八条（三）、第十九条 → 第十八条 */
const firstArticle = (article: string): string | undefined =>
  /第[^条]+条|附件[一二三四五六七八九十\d]*/.exec(article)?.[0];

/** Where a rule is read; where only its article is known, the article in the whole text. */
export function useReferencePath(rule: string | null | undefined, article: string): string | null {
  const home = useRulebookHome();
  if (!home) return null;
  if (rule) return rulePath(home.id, rule, home.version);
  const label = firstArticle(article);
  return label ? `/rulebooks/${home.id}/show${versionQuery(home.version)}#${encodeURIComponent(label)}` : null;
}
