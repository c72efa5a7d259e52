/** How small and how large a typed quantity may be, in the words of the unit it was typed in. */
import { percentOf } from '../exact';
import type { FactDefinition, FactType, FactValue } from '../facts';
import { writeMoney } from '../money';

const QUANTITIES: FactType[] = ['money', 'ratio', 'count'];
export const isQuantity = (type: FactType): boolean => QUANTITIES.includes(type);

const NAMES: Partial<Record<FactType, string>> = { money: '金额', ratio: '比例', count: '整数' };

function shown(type: FactType, value: number): string {
  if (type === 'money') return `${writeMoney(value, true)} 元`;
  return type === 'ratio' ? percentOf(value, 6, true) : String(value);
}

/** What is wrong with the value, if it lies outside its range. */
export function rangeFault(
  { type, least, greatest }: Pick<FactDefinition, 'type' | 'least' | 'greatest'>,
  value: FactValue | undefined,
): string | undefined {
  if (typeof value !== 'number') return undefined;
  const isBelow = least !== undefined && value < least;
  const isAbove = greatest !== undefined && value > greatest;
  if (!isBelow && !isAbove) return undefined;
  if (least !== undefined && least !== 0 && greatest !== undefined)
    return `应在 ${shown(type, least)} 至 ${shown(type, greatest)} 之间`;
  if (isBelow) return least === 0 ? `应为不小于零的${NAMES[type]}` : `不能小于 ${shown(type, least ?? 0)}`;
  return `不能超过 ${shown(type, greatest ?? 0)}`;
}
