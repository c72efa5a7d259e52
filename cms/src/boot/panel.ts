/**
 * Strapi's panel and its Document Service know nothing of rulebooks, versions and the audit chain, so they may look
 * but not write: commands write by knex in their own transaction.
 */
import type { Core } from '@strapi/strapi';
import { Forbidden } from '../write/errors';

const READS = new Set(['findOne', 'findMany', 'findFirst', 'count']);

export function refusePanelWrites(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const isOurs = context.uid.startsWith('api::') || context.uid.startsWith('plugin::users-permissions.');
    if (isOurs && !READS.has(context.action)) throw new Forbidden('业务数据只能在业务界面办理，不能在后台直接改写。');
    return next();
  });
}
