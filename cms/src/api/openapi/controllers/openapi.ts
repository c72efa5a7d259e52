import type { Context } from 'koa';
import { servedRoutes } from '../../../boot/routes';
import { documentOf } from '../services/document';

export default {
  find(ctx: Context) {
    ctx.body = documentOf(servedRoutes(strapi).served);
  },
};
