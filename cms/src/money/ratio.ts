import { divide, exactOf, numberOf } from '../engine/exact';

/** null where there is nothing to measure against. */
export function ratioOf(part: number, whole: number): number | null {
  const ratio = whole > 0 ? divide(exactOf(part), exactOf(whole)) : undefined;
  return ratio ? numberOf(ratio) : null;
}
