/** One fen below, exactly and one fen above 2,000,000: the leading group decides from the figure itself on. */
import { type Place, Tale } from '../../story/tale';

const hero = (serial: number, name: string, amount: number) => ({ serial, name, amount, unit: 3, planYear: 2026 });

/** 1,999,999.99 元 */
export const belowThreshold = (place: Place): Tale =>
  new Tale(place, hero(1, '住房租赁监管平台', 199.999999)).along('approved');
/** 2,000,000.00 元 */
export const atThreshold = (place: Place): Tale =>
  new Tale(place, hero(2, '建筑工人实名制管理平台', 200)).along('reviewed').on('2026-02-24', '报领导小组', decide);
/** 2,000,000.01 元 */
export const aboveThreshold = (place: Place): Tale =>
  new Tale(place, hero(3, '城市体检信息平台', 200.000001)).along('reviewed').on('2026-02-24', '报领导小组', decide);

function decide({ walk }: Tale['life']): Promise<unknown> {
  return walk.step('approval', 'leading-group');
}
