/** 办法检索: the rules of all rulebooks by words, article, id, kind, topic and body. The regulation's own words come first. */
import { z } from 'zod';
import { articleOrder, fromChineseNumeral } from '../../../engine/article';
import type { Rule, Rulebook } from '../../../engine/rulebook';
import { bodiesOf, topicOf } from './anatomy';
import { passagesOf } from './passages';

const word = z.string().max(100).optional();
export const SearchQuestion = z.strictObject({
  q: word,
  rulebook: word,
  article: word,
  kind: word,
  topic: word,
  body: word,
  page: z.coerce.number().int().min(1).default(1),
});
export type SearchAsked = z.infer<typeof SearchQuestion>;

const PAGE_SIZE = 25;
const SNIPPET = 24;
const WEIGHT = { id: 100, title: 50, article: 30, passage: 10 };

interface Hit {
  rulebook: Rulebook;
  rule: Rule;
  weight: number;
  snippet: string;
}

export function searchRules(rulebooks: readonly Rulebook[], asked: SearchAsked) {
  const words = wordsOf(asked.q ?? '');
  const hits = rulebooks
    .filter(({ id }) => !asked.rulebook || id === asked.rulebook)
    .flatMap((rulebook) =>
      rulebook.rules.filter((rule) => isWanted(rule, asked)).flatMap((rule) => hitOf(rulebook, rule, words)),
    )
    .sort(byWeight);
  const start = (asked.page - 1) * PAGE_SIZE;
  return {
    data: hits.slice(start, start + PAGE_SIZE).map((hit) => shownHit(hit, words)),
    meta: {
      pagination: {
        page: asked.page,
        pageSize: PAGE_SIZE,
        pageCount: Math.max(1, Math.ceil(hits.length / PAGE_SIZE)),
        total: hits.length,
      },
    },
  };
}

function isWanted(rule: Rule, { article, kind, topic, body }: SearchAsked): boolean {
  return (
    (!kind || rule.kind === kind) &&
    (!topic || topicOf(rule) === topic) &&
    (!body || bodiesOf(rule).includes(body)) &&
    (!article || isArticle(rule, article))
  );
}

/** 第十八条, 十八, 18 and 第18条 name the same article. */
function isArticle(rule: Rule, asked: string): boolean {
  const text = asked.replace(/\s/g, '').replace(/^第/, '').replace(/条.*$/, '');
  const number = /^\d+$/.test(text) ? Number(text) : fromChineseNumeral(text);
  if (number === null) return rule.article.includes(asked.trim());
  return rule.article.split('、').some((part) => articleOrder(part) === number);
}

const NAMED_ARTICLE = /^第.{1,6}条$/;
const folded = (text: string): string => text.toLowerCase().replace(/[\s,，]/g, '');
const wordsOf = (q: string): string[] =>
  q
    .split(/\s+/)
    .map((one) => one.trim())
    .filter(Boolean);

/** Every word must be found somewhere; where tells how much it weighs, and the first passage that has one is quoted. */
function hitOf(rulebook: Rulebook, rule: Rule, words: string[]): Hit[] {
  const passages = passagesOf(rulebook, rule);
  let weight = 0;
  let snippet: string | undefined;
  for (const one of words) {
    const text = folded(one);
    const passage = passages.find((candidate) => folded(candidate).includes(text));
    const found =
      (rule.id.toLowerCase().startsWith(text) ? WEIGHT.id : 0) +
      (folded(rule.title).includes(text) ? WEIGHT.title : 0) +
      (NAMED_ARTICLE.test(one) && isArticle(rule, one) ? WEIGHT.article : 0) +
      (passage === undefined ? 0 : WEIGHT.passage);
    if (found === 0) return [];
    weight += found;
    if (passage !== undefined) snippet ??= around(passage, one);
  }
  return [{ rulebook, rule, weight, snippet: snippet ?? around(passages[0] ?? '', '') }];
}

function byWeight(a: Hit, b: Hit): number {
  return (
    b.weight - a.weight ||
    a.rulebook.id.localeCompare(b.rulebook.id) ||
    articleOrder(a.rule.article) - articleOrder(b.rule.article) ||
    a.rule.id.localeCompare(b.rule.id)
  );
}

/** The passage, cut to the neighbourhood of the word. */
function around(passage: string, one: string): string {
  const at = Math.max(0, passage.toLowerCase().indexOf(one.toLowerCase()));
  const start = Math.max(0, at - SNIPPET);
  const end = at + one.length + SNIPPET * 2;
  return (start > 0 ? '…' : '') + passage.slice(start, end) + (end < passage.length ? '…' : '');
}

function shownHit({ rulebook, rule, snippet }: Hit, words: string[]) {
  return {
    rulebook: rulebook.id,
    rulebookTitle: rulebook.title,
    jurisdictionLabel: rulebook.jurisdictionLabel,
    rule: rule.id,
    article: rule.article,
    kind: rule.kind,
    topic: topicOf(rule),
    severity: 'otherwise' in rule ? rule.otherwise : null,
    title: rule.title,
    snippet,
    words,
  };
}
