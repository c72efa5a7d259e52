import { formatDateLong } from '../../../format/date';
import { formatYuan, toFen } from '../../../format/money';
import { formatRatio } from '../../../format/ratio';
import type { FactDefinition, FactValue } from '../../../types';
import type { Duration } from '../ruleTypes';
import { listed, type Words } from './words';

const optionLabel = (definition: FactDefinition | undefined, value: string): string =>
  definition?.options?.find((option) => option.value === value)?.label ?? value;

/** A rule's own figure (fen, share, day) as a person reads it. */
export function literalText(words: Words, definition: FactDefinition | undefined, value: FactValue): string {
  if (value === null) return words.say('rulebook.blank');
  if (typeof value === 'boolean') return words.say(value ? 'words.yes' : 'words.no');
  if (Array.isArray(value)) return listed(value.map((one) => optionLabel(definition, one)));
  if (definition?.type === 'money') return moneyText(words, toFen(value));
  if (definition?.type === 'ratio') return shortRatio(formatRatio(value));
  if (definition?.type === 'date') return formatDateLong(String(value));
  return optionLabel(definition, String(value));
}

/** A rule's 10.00% is 10%; 3.25% stays. */
const shortRatio = (text: string): string => text.replace(/\.?0+%$/, '%').replace(/^%$/, '0%');

const TEN_THOUSAND_YUAN = 1_000_000n;

/** Round amounts as the regulations write them: 200 万元. */
function moneyText(words: Words, fen: bigint | null): string {
  if (fen !== null && fen !== 0n && fen % TEN_THOUSAND_YUAN === 0n)
    return `${fen / TEN_THOUSAND_YUAN} ${words.say('words.tenThousandYuan')}`;
  return `${formatYuan(fen)} ${words.say('words.yuan')}`;
}

export const durationText = (words: Words, { amount, unit }: Duration): string =>
  words.say(`rulebook.duration.${unit}`, { amount });

/** 07-30 → 7月30日 */
export function dayText(words: Words, monthDay: string): string {
  const [month = '', day = ''] = monthDay.split('-');
  return words.say('rulebook.day', { month: Number(month), day: Number(day) });
}
