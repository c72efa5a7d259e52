import { formatDate } from '../format/date';
import { EMPTY, formatYuan, formatYuanText } from '../format/money';
import { formatRatio } from '../format/ratio';
import type { FactDefinition, FactValue } from '../types';

/** How a fact's money is carried: yuan text in `facts`, whole fen in findings. */
export type MoneyCarrier = 'yuan' | 'fen';

/** A fact's value as people read it; the dictionary says what kind it is. */
export function displayFact(
  definition: FactDefinition | undefined,
  value: FactValue | undefined,
  carrier: MoneyCarrier = 'yuan',
): string {
  if (value === null || value === undefined || value === '') return EMPTY;
  if (typeof value === 'boolean') return value ? '是' : '否';
  switch (definition?.type) {
    case 'money':
      return `${carrier === 'fen' ? formatYuan(String(value)) : formatYuanText(String(value))} 元`;
    case 'ratio':
      return formatRatio(value as number | string);
    case 'date':
      return formatDate(String(value));
    case 'choice':
    case 'list':
      return optionLabels(definition, value);
    case 'count':
      return `${value}${definition.unit ?? ''}`;
    default:
      return Array.isArray(value) ? optionLabels(definition, value) : String(value);
  }
}

function optionLabels(definition: FactDefinition | undefined, value: FactValue): string {
  const values = Array.isArray(value) ? value : [String(value)];
  if (values.length === 0) return EMPTY;
  return values.map((one) => definition?.options?.find((option) => option.value === one)?.label ?? one).join('、');
}
