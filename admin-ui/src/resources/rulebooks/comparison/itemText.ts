import { formatRatio } from '../../../format/ratio';
import { labelsOf } from '../../../providers/labels';
import { conditionPhrase } from '../sentences/conditionPhrase';
import { dueText } from '../sentences/duePhrase';
import { dayText, durationText } from '../sentences/literal';
import { phraseLine } from '../sentences/phraseLine';
import { listed, type Words } from '../sentences/words';
import type { ComparedRulebook, Item } from './comparisonTypes';

/** Words of one column; it brings the dictionary entries its cells speak of. */
export function wordsOf({ facts }: ComparedRulebook, say: Words['say']): Words {
  const byId = Object.fromEntries(facts.map((fact) => [fact.id, fact]));
  return { say, labels: labelsOf(undefined, byId), facts: byId, readings: [], ruleTitle: (id) => id };
}

export interface ItemText {
  /** What one compares; leads to the rule. */
  main: string;
  more: string[];
}

/** A piece of a cell in words: the figure, the day or the body first, the rule's title below where it is not the same. */
export function itemText(words: Words, row: string, item: Item): ItemText {
  const main = mainText(words, row, item);
  const more = [
    main === item.title ? '' : item.title,
    row === 'deciders' ? '' : listed(row === 'limits' ? [] : (item.bodies ?? [])),
    row.startsWith('steps.') ? limitText(words, item) : '',
    item.conditional ? words.say('rulebook.comparison.conditional') : '',
    item.severity === 'warn' ? words.say('rulebook.severityShort.warn') : '',
    item.article,
  ];
  return { main, more: more.filter(Boolean) };
}

function mainText(words: Words, row: string, item: Item): string {
  if (row === 'deciders') return listed(item.bodies ?? []);
  if (row === 'limits') return limitText(words, item);
  if (item.tests) return item.tests.map((test) => phraseLine(words, conditionPhrase(words, test))).join('；');
  if (item.target) return targetText(words, item.target);
  if (item.papers) return listed(item.papers);
  if (item.due) return dueText(words, item.due);
  return item.option ?? item.title;
}

const limitText = (words: Words, { within, soft }: Item): string =>
  within ? durationText(words, within) + (soft ? words.say('rulebook.soft') : '') : '';

function targetText(words: Words, { by, atLeast, executed, target }: NonNullable<Item['target']>): string {
  return words.say('rulebook.target', {
    day: dayText(words, by),
    executed: words.labels.fact(executed),
    target: words.labels.fact(target),
    ratio: formatRatio(atLeast),
  });
}
