/**
 * Before a GET is answered: what it may be asked is known. A list refuses what it does not understand itself; one row
 * takes `fields` and `populate`; whatever else has named its parameters takes those and no others.
 */
import type { Context, Next } from 'koa';
import { descriptionOf, type RouteLine } from '../access/routes';
import { selecting } from '../read/selection';
import { BadInput } from '../write/errors';

const SELECTION = ['fields', 'populate'];

function parametersOf({ verb, query }: RouteLine): string[] | undefined {
  const named = query && Object.keys(query.shape);
  if (verb === 'findOne') return [...(named ?? []), ...SELECTION];
  return verb === 'find' ? undefined : named;
}

export default () => async (ctx: Context, next: Next) => {
  const route = ctx.state.route as { method: string; path: string };
  const line = descriptionOf(route.method, route.path);
  if (!line) return next();
  const allowed = parametersOf(line);
  const stray = allowed && Object.keys(ctx.query).find((name) => !allowed.includes(name));
  if (stray) throw new BadInput([{ field: stray, message: '不支持的查询参数' }]);
  const isRows = line.rows !== undefined || line.verb === 'findOne';
  if (!isRows) return next();
  // a page of one thing shows more than a row of a list: what it may be asked for is seen in the answer
  return selecting(ctx, next, line.verb === 'findOne' ? [] : Object.keys(line.rows?.fields ?? {}));
};
