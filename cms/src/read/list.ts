/** The door of every list: a page of rows, or with `format=xlsx` all rows of the same question as a workbook. */
import type { Context } from 'koa';
import { handOverList, MOST_ROWS } from '../export/list-workbook';
import { BadInput } from '../write/errors';
import { everyOf, type Listing, listOf } from './query';

/** Takes `format` out of the question: `xlsx` or, as without it, `json`. */
export function formatOf({ format = 'json', ...query }: Record<string, unknown>): {
  isWorkbook: boolean;
  query: Record<string, unknown>;
} {
  if (format === 'json' || format === 'xlsx') return { isWorkbook: format === 'xlsx', query };
  throw new BadInput([{ field: 'format', message: '应为 json 或 xlsx' }]);
}

export function list(listing: Listing): (ctx: Context) => Promise<void> {
  const { sheet, fields } = listing;
  return async (ctx) => {
    const { isWorkbook, query } = formatOf(ctx.query);
    if (!isWorkbook) {
      ctx.body = await listOf(ctx, listing, query);
      return;
    }
    for (const name of ['fields', 'populate']) {
      if (name in query) throw new BadInput([{ field: name, message: '导出的列由系统确定' }]);
    }
    if (!sheet) throw new BadInput([{ field: 'format', message: '这一列表不能导出' }]);
    const rows = await everyOf(ctx, listing, query, MOST_ROWS);
    await handOverList(ctx, { sheet, fields, rows }, { ...query, sort: query.sort ?? listing.sort });
  };
}
