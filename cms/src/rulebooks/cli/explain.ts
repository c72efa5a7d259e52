/** `npm run rulebook -- explain …`: a rule in plain words; or why each finding of a question or a case came out. */
import { existsSync, statSync } from 'node:fs';
import type { Rulebook } from '../../engine/rulebook';
import { formatProblems, loadCalendar, loadRulebooks } from '..';
import { suggestion } from '../suggest';
import { type Given, Misuse, readArguments } from './arguments';
import { articleNamed, explainArticle } from './explain-article';
import { explainCase } from './explain-case';
import { explainEvent } from './explain-event';
import { explainRule } from './explain-rule';

export const EXPLAIN_USAGE = [
  'explain <条款编号>                                    用白话说一条规则：何时检查、要求什么、用到哪些事实、有哪些案例',
  'explain <办法> <条>                                   从一条条文（18、第N条、附件N）到它的规则、案例和界面',
  'explain <办法> <事项> --facts 文件 [--date 日期]      就给定的事实逐条说明结论和理由',
  'explain <案例文件> [案例名称的一部分]                 说明案例的每个结论、环节或义务为何如此',
];

const isFile = (word: string): boolean => existsSync(word) && statSync(word).isFile();
/** EL-18b or EL-18b.schedule */
const isRule = (word: string): boolean => /^[A-Z]{2,4}-[A-Z]?\d/.test(word);

export function explain(args: string[]): number {
  const given = readArguments(args, ['facts', 'date', 'version']);
  const { rulebooks, problems } = loadRulebooks(given.places.configDir);
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    return 1;
  }
  const { calendar } = loadCalendar(given.places.configDir);
  const [first, second] = given.words;
  if (first === undefined) throw new Misuse(`请写明要说明什么：\n  ${EXPLAIN_USAGE.join('\n  ')}`);
  if (isFile(first)) return explainCase({ file: first, name: second, rulebooks, calendar });
  if (isRule(first)) return explainRule({ id: first, rulebooks, calendar, places: given.places });
  const rulebook = bookNamed(first, rulebooks);
  const article = second === undefined ? undefined : articleNamed(second);
  if (article !== undefined) return explainArticle(rulebook, article, given.places);
  return explainEvent({ rulebook, event: second, calendar, given: optionsOf(given) });
}

const optionsOf = ({ options }: Given) => ({ facts: options.facts, date: options.date });

function bookNamed(name: string, rulebooks: Rulebook[]): Rulebook {
  const found = rulebooks.find(({ folder }) => folder === name);
  if (found) return found;
  const words = suggestion(
    name,
    rulebooks.map(({ folder }) => folder),
  );
  throw new Misuse(`“${name}”不是条款编号、案例文件，也不是办法的名称。${words}`);
}

if (require.main === module) process.exitCode = explain(process.argv.slice(2));
