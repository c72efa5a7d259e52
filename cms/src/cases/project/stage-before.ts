/** From where a project rests, and by whose orders; kept beside its facts, but no fact of the dictionary: no screen shows it. */
import type { ProjectRow } from '../../dossier/rows';
import type { Stage } from '../../engine/rulebook';
import type { Tx } from '../../write/tx';
import { keepProjectFacts } from './change-project';

export const STAGE_BEFORE = '@stageBefore';
/** Orders to stop that stand, the first one first, each as `procedure/case`. */
const STOPPED_BY = '@stoppedBy';

export interface Order {
  procedure: string;
  /** documentId */
  case: string;
}

export function ordersIn(facts: Record<string, unknown>): Order[] {
  const kept = facts[STOPPED_BY];
  return (Array.isArray(kept) ? kept : []).map((order) => {
    const [procedure = '', id = ''] = String(order).split('/');
    return { procedure, case: id };
  });
}

export const keepOrders = (tx: Tx, project: ProjectRow, orders: Order[]): Promise<void> =>
  keepProjectFacts(tx, project, {
    [STOPPED_BY]: orders.length > 0 ? orders.map((order) => `${order.procedure}/${order.case}`) : null,
  });

export const rememberStage = (tx: Tx, project: ProjectRow): Promise<void> =>
  keepProjectFacts(tx, project, { [STAGE_BEFORE]: project.stage });

export function stageBefore(facts: Record<string, unknown>): Stage {
  return (facts[STAGE_BEFORE] as Stage | undefined) ?? 'declared';
}
