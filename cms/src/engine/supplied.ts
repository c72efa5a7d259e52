/** Facts the engine itself supplies; they need no entry in the dictionary. */
import { yearOf } from './dates';
import type { Dossier } from './dossier';
import type { FactDefinition, Facts, FactType, Tense } from './facts';
import type { Rulebook } from './rulebook';

const supplied = (id: string, label: string, type: FactType, tense?: Tense): FactDefinition => ({
  id,
  label,
  type,
  source: 'known',
  ...(tense && { tense }),
});

export const TODAY = 'today.date';

export const SUPPLIED: FactDefinition[] = [
  supplied(TODAY, '今天', 'date', 'past'),
  supplied('today.year', '今年', 'count'),
  supplied('today.nextYear', '明年', 'count'),
  supplied('today.month', '本月', 'count'),
  supplied('today.day', '今日', 'count'),
  supplied('rulebook.effectiveFrom', '办法施行日', 'date', 'plan'),
  supplied('actor.bodies', '经办人的职能', 'list'),
  supplied('actor.user', '经办人', 'text'),
  supplied('actor.department', '经办人所在单位', 'text'),
  supplied('period.year', '周期所在年', 'count'),
  supplied('period.quarter', '周期所在季度', 'count'),
  supplied('period.nextYear', '周期的下一年', 'count'),
  supplied('period.start', '周期首日', 'date', 'plan'),
  supplied('period.end', '周期末日', 'date', 'limit'),
];

export function suppliedFacts(rulebook: Rulebook, dossier: Dossier): Facts {
  return {
    [TODAY]: dossier.date,
    'today.year': yearOf(dossier.date),
    'today.nextYear': yearOf(dossier.date) + 1,
    'today.month': Number(dossier.date.slice(5, 7)),
    'today.day': Number(dossier.date.slice(8, 10)),
    'rulebook.effectiveFrom': rulebook.effectiveFrom,
    'actor.bodies': dossier.actor?.bodies,
    'actor.user': dossier.actor?.user,
    'actor.department': dossier.actor?.department,
  };
}
