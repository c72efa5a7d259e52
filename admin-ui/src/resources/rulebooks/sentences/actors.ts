import type { RuleDetail } from '../ruleTypes';
import { conditionPhrase } from './conditionPhrase';
import { inForce } from './inForce';
import { phraseLine } from './phraseLine';
import { listed, type Phrase, type Words } from './words';

/** Who acts; each with its condition where it acts only under one. */
export function actorsPhrase(words: Words, rule: RuleDetail): Phrase {
  const actors = typeof rule.by === 'string' || !rule.by ? [] : rule.by;
  const names = actors.map((actor) => {
    if (typeof actor === 'string') return words.labels.body(actor);
    const name = words.labels.body(actor.body);
    if (!actor.when) return name;
    const when = phraseLine(words, conditionPhrase(words, inForce(actor.when, words.readings)));
    return words.say('rulebook.actorIf', { name, when });
  });
  const isJoint = rule.kind === 'step' && names.length > 1;
  const joint = isJoint ? words.say(`rulebook.needs.${rule.needs ?? 'all'}`) : '';
  const isPlain = actors.every((actor) => typeof actor === 'string' || !actor.when);
  return isPlain ? listed(names) + joint : { join: 'each', parts: joint ? [...names, joint] : names };
}
