/** The YAML form of `config/calendar`: one file a year of which the notice is out, and `statutory.yaml` for the rest. */
import { z } from 'zod';
import { date, fault, strict, words } from './atoms';

const days = strict({ name: words, from: date, to: date }).refine(
  ({ from, to }) => from <= to && to < `${Number(from.slice(0, 4)) + 1}-02`,
  {
    ...fault('的起止日期不对', '写 from 不晚于 to 的一段放假日期'),
  },
);
const holidays = z.array(days).min(1);

export const calendarYearSchema = strict({
  year: z.number().int(),
  notice: strict({ title: words, number: words, date }),
  holidays,
  workdays: z.array(date),
});
export const statutorySchema = strict({ years: z.record(z.string().regex(/^\d{4}$/), holidays) });
