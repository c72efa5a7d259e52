import type { Context } from 'koa';
import { handOverList, MOST_ROWS } from '../../../export/list-workbook';
import { ask, inspect } from '../../../read/inspect';
import { formatOf } from '../../../read/list';
import { assertNotMore } from '../../../read/query';
import { command } from '../../../write/command';
import { explain } from '../commands/explain';
import { dutiesFound, dutyList } from '../services/list';
import { DUTY_FIELDS, dutySheet } from '../services/sheet';

const asJson = inspect((tx, input) => dutyList(tx, { ...input, query: formatOf(input.query).query }));

export default {
  async find(ctx: Context): Promise<void> {
    const { isWorkbook, query } = formatOf(ctx.query);
    if (!isWorkbook) return asJson(ctx);
    const rows = await ask(ctx, (tx) => dutiesFound(tx, query));
    assertNotMore(rows.length, MOST_ROWS);
    await handOverList(ctx, { sheet: dutySheet, fields: DUTY_FIELDS, rows }, query);
  },
  explain: command('duty.explain', explain),
};
