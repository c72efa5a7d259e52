/** How far an administrator reaches: his jurisdiction, or the installation when he belongs to no department. */
import type { Knex } from 'knex';
import { Forbidden } from '../write/errors';
import type { Actor } from './actor';

export function withinReach(query: Knex.QueryBuilder, actor: Actor, column: string): void {
  if (actor.role === 'administrator' && actor.jurisdictionId === 0) return;
  query.where(column, actor.jurisdictionId);
}

export function assertReach(actor: Actor, jurisdictionId: number): void {
  if (actor.jurisdictionId !== 0 && actor.jurisdictionId !== jurisdictionId) throw new Forbidden('只能管理本辖区。');
}
