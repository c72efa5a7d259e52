/** 暂停: building rests by an order, the plan's money stays with the project; what it waits for goes on. */
import type { ProjectRow } from '../../dossier/rows';
import { readJson } from '../../dossier/stored';
import type { Facts } from '../../engine/facts';
import type { Tx } from '../../write/tx';
import { changeProject, keepProjectFacts } from './change-project';
import { keepOrders, type Order, ordersIn, rememberStage, STAGE_BEFORE, stageBefore } from './stage-before';

const factsOf = (project: ProjectRow): Facts => readJson<Facts>(project.facts, {});

/** Ordered twice, it goes back to the stage it had before the first, and only when both are lifted. */
export async function suspendProject(tx: Tx, project: ProjectRow, order: Order): Promise<void> {
  const standing = ordersIn(factsOf(project)).filter((one) => one.case !== order.case);
  if (project.stage !== 'suspended') await rememberStage(tx, project);
  await keepOrders(tx, project, [...standing, order]);
  if (project.stage !== 'suspended') await changeProject(tx, project, { stage: 'suspended' });
}

/** Nothing to lift is nothing done: an order may have asked for putting right without stopping the work. */
export async function liftOrder(tx: Tx, project: ProjectRow, id: string): Promise<void> {
  const orders = ordersIn(factsOf(project));
  const left = orders.filter((order) => order.case !== id);
  if (left.length === orders.length) return;
  if (left.length > 0) await keepOrders(tx, project, left);
  else await liftSuspension(tx, project);
}

/** Whatever stopped it. */
export async function liftSuspension(tx: Tx, project: ProjectRow): Promise<void> {
  if (project.stage !== 'suspended') return;
  const stage = stageBefore(factsOf(project));
  await keepProjectFacts(tx, project, { [STAGE_BEFORE]: null });
  await keepOrders(tx, project, []);
  await changeProject(tx, project, { stage });
}
