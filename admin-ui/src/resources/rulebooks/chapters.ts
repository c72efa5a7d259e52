import { articleNumber } from './articleNumber';
import type { RulebookText, RuleDetail } from './ruleTypes';

export interface Article {
  number: number;
  /** As the first rule names it: 第十八条. */
  label: string;
  rules: RuleDetail[];
}
export interface Chapter {
  title: string;
  from: number;
  to: number;
  articles: Article[];
}

function articlesOf(rules: RuleDetail[]): Article[] {
  const byNumber = new Map<number, Article>();
  for (const rule of rules) {
    const number = articleNumber(rule.article);
    const label = /第[^条]+条/.exec(rule.article)?.[0] ?? rule.article;
    const article = byNumber.get(number) ?? { number, label, rules: [] };
    article.rules.push(rule);
    byNumber.set(number, article);
  }
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

/** The rules in the order of the text; a rule of several articles stands at the first of them. */
export function chaptersOf({ chapters, rules }: RulebookText, otherTitle: string): Chapter[] {
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

export function matchesSearch(rule: RuleDetail, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [rule.id, rule.article, rule.title, rule.note ?? '', rule.text ?? ''].some((field) =>
    field.toLowerCase().includes(wanted),
  );
}
