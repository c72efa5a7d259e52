import { type Cited, citedIn } from './articleNumber';
import type { RulebookText, RuleDetail } from './ruleTypes';

export interface Article extends Cited {
  rules: RuleDetail[];
  /** Rules that name this article too, and are told at an earlier one. */
  also: RuleDetail[];
}
export interface Chapter {
  title: string;
  from: number;
  to: number;
  articles: Article[];
}

function articlesOf(rules: RuleDetail[]): Article[] {
  const byLabel = new Map<string, Article>();
  const articleOf = (cited: Cited): Article => {
    const known = byLabel.get(cited.label) ?? { ...cited, rules: [], also: [] };
    byLabel.set(cited.label, known);
    return known;
  };
  for (const rule of rules) {
    const [first, ...others] = citedIn(rule.article);
    if (first) articleOf(first).rules.push(rule);
    for (const cited of others) articleOf(cited).also.push(rule);
  }
  return [...byLabel.values()].sort((a, b) => a.number - b.number);
}

/** The rules in the order of the text; a rule of several articles stands at the first of them. */
export function chaptersOf(
  { chapters, rules }: Pick<RulebookText, 'chapters' | 'rules'>,
  otherTitle: string,
): Chapter[] {
  const isIn = (article: Article, { from, to }: { from: number; to: number }) =>
    article.number >= from && article.number <= to;
  const articles = articlesOf(rules);
  const named = chapters.map((chapter) => ({
    ...chapter,
    articles: articles.filter((article) => isIn(article, chapter)),
  }));
  const rest = articles.filter((article) => !chapters.some((chapter) => isIn(article, chapter)));
  const all = rest.length > 0 ? [...named, { title: otherTitle, from: 0, to: 0, articles: rest }] : named;
  return all.filter((chapter) => chapter.articles.length > 0);
}

/** The article in which a rule is told. */
export const articleOfRule = (chapters: Chapter[], rule: string) =>
  chapters
    .flatMap((chapter) => chapter.articles.map((article) => ({ chapter, article })))
    .find(({ article }) => article.rules.some(({ id }) => id === rule));

export function matchesSearch(rule: RuleDetail, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [rule.id, rule.article, rule.title, rule.note ?? '', rule.text ?? ''].some((field) =>
    field.toLowerCase().includes(wanted),
  );
}
