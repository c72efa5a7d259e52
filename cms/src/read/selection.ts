/**
 * `fields` and `populate` of Strapi's clients: what of a row is wanted. Rows always carry their references, so
 * `populate` of a known one asks for nothing new; with `fields` only what was named is left.
 */
import type { Context, Next } from 'koa';
import { BadInput } from '../write/errors';

type Row = Record<string, unknown>;

/** Always told, whatever was named: without it nothing can be asked for again. */
const IDENTITY = ['documentId', 'version'];

function namesOf(parameter: string, given: unknown): string[] | undefined {
  if (given === undefined) return undefined;
  if (typeof given === 'string') return given.split(',').map((name) => name.trim());
  if (Array.isArray(given) && given.every((name) => typeof name === 'string')) return given;
  const isNested = parameter === 'populate' && typeof given === 'object' && given !== null && !Array.isArray(given);
  if (!isNested) throw new BadInput([{ field: parameter, message: '应为字段名' }]);
  return Object.entries(given).map(([name, wanted]) => {
    if (wanted === true || wanted === 'true' || wanted === '*') return name;
    throw new BadInput([{ field: `populate[${name}]`, message: '只能写字段名，不能再细分' }]);
  });
}

function mustKnow(parameter: string, names: string[], known: Set<string>): void {
  for (const name of names) {
    if (name !== '*' && !known.has(name))
      throw new BadInput([{ field: parameter, message: `没有字段 ${name}，可用的有：${[...known].join('、')}` }]);
  }
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Around a handler of one row or a list of them. `shown` names what rows carry even where there are none. */
export async function selecting(ctx: Context, next: Next, shown: readonly string[]): Promise<void> {
  const fields = namesOf('fields', ctx.query.fields);
  const populate = namesOf('populate', ctx.query.populate);
  const mustKnowAll = (known: Set<string>) => {
    mustKnow('fields', fields ?? [], known);
    mustKnow('populate', populate ?? [], known);
  };
  if (shown.length > 0) mustKnowAll(new Set([...IDENTITY, ...shown]));
  await next();
  if (!fields && !populate) return;
  const { data } = ctx.body as { data: unknown };
  const rows = (Array.isArray(data) ? data : [data]).filter(isRow);
  const known = new Set([...IDENTITY, ...shown, ...rows.flatMap((row) => Object.keys(row))]);
  mustKnowAll(known);
  if (!fields || fields.includes('*')) return;
  const wanted = new Set([...IDENTITY, ...fields, ...(populate?.includes('*') ? known : (populate ?? []))]);
  const pick = (row: Row) => Object.fromEntries(Object.entries(row).filter(([name]) => wanted.has(name)));
  ctx.body = { ...(ctx.body as Row), data: Array.isArray(data) ? rows.map(pick) : pick(data as Row) };
}
