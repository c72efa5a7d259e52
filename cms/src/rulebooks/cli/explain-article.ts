/** From an article to its rules, the cases that prove them, and the screens where they are met. */
import { join } from 'node:path';
import { type Citation, citations, fromChineseNumeral, toChineseNumeral } from '../../engine/article';
import type { Rule, Rulebook } from '../../engine/rulebook';
import { type Case, readCases } from '../cases/read';
import type { Places } from '../coverage';
import { KINDS } from '../words/rule';
import { screensOf } from '../words/screens';
import { Misuse } from './arguments';

const WHOLE = /^(\d+|[零〇一二三四五六七八九十百]+)$/;
const rowOf = (id: string): string => id.split('.')[0] ?? id;

/** 18、十八、第十八条、第十八条（二）、附件四（五） */
export function articleNamed(text: string): string | undefined {
  const number = WHOLE.test(text) ? (fromChineseNumeral(text) ?? Number(text)) : undefined;
  const named = number === undefined ? text : `第${toChineseNumeral(number)}条`;
  return citations(named) ? named : undefined;
}

const sameArticle = (one: Citation, other: Citation | undefined): boolean =>
  one.kind === other?.kind && one.number === other.number;

/** An item is looked for by its words; a whole article takes in all its items, and ranges that cover it. */
function cites(rule: Rule, article: string): boolean {
  const [wanted] = citations(article) ?? [];
  const hasItem = /[（(款项目]/.test(article);
  return rule.article.split('、').some((part) => {
    if (hasItem) return part.startsWith(article);
    const [from, to] = citations(part) ?? [];
    if (!from || !wanted) return false;
    if (!to || from.kind !== 'article' || wanted.kind !== 'article') return sameArticle(from, wanted);
    return from.number <= wanted.number && wanted.number <= (to.number ?? 0);
  });
}

function linesOf(rulebook: Rulebook, rule: Rule, cases: Case[], { configDir }: Places): string[] {
  const own = cases.filter(({ ids }) => ids.some((id) => rowOf(id) === rowOf(rule.id)));
  return [
    `${rule.id}  ${KINDS[rule.kind]}  ${rule.title}（${rule.article}）`,
    `    条款  ${configDir}/rulebooks/${rule.source}`,
    ...own.map(({ name, place }) => `    案例  ${place}  ${name}`),
    ...screensOf(rulebook, rule).map((screen) => `    界面  ${screen}`),
  ];
}

export function explainArticle(rulebook: Rulebook, article: string, places: Places): number {
  const { folder } = rulebook;
  const rules = rulebook.rules.filter((rule) => cites(rule, article));
  if (rules.length === 0) throw new Misuse(`“${rulebook.title}”没有条款引用${article}`);
  const { cases } = readCases(join(places.casesDir, folder), `${places.casesDir}/${folder}`, rulebook);
  console.log(`${rulebook.title}${article}：${rules.length} 条规则\n`);
  for (const rule of rules) console.log(`${linesOf(rulebook, rule, cases, places).join('\n')}\n`);
  return 0;
}
