/** Small parts of the YAML form, each with what to say when it is wrong: message and mend on two lines. */
import { z } from 'zod';
import { isDate, isMonthDay } from '../../engine/dates';
import { BODIES } from '../../engine/rulebook';

/** First line: what is wrong. Second line: what to write instead. */
export const fault = (wrong: string, mend: string): { error: string } => ({ error: `${wrong}\n${mend}` });

/** An object that refuses unknown keys; the error carries the known ones, for a suggestion. */
export const strict = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });

export const words = z.string().trim().min(1, fault('不能为空', '写上文字'));
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, fault('标识只能用小写字母、数字和连字符', '如 annual-needs'));
export const factId = z
  .string()
  .regex(
    /^[a-z][A-Za-z0-9-]*(\.[a-z][A-Za-z0-9-]*)+$/,
    fault('不是事实的标识', '写作 组.名称，如 project.totalAmount'),
  );
/** Rows of an annex carry its number before their own: A1a, A4-5b. */
export const ruleId = z
  .string()
  .regex(
    /^[A-Z]{2,4}-(A?\d+|A\d+-\d+)[a-z]*(\.[a-z0-9-]+)?$/,
    fault('不是条款的标识', '写作 EL-18b 或 EL-18b.schedule'),
  );
export const article = words.meta({ description: '条号用中文数字，项写在括号里，几条之间用顿号' });
export const date = z.string().refine(isDate, fault('不是存在的日期', '写作 2026-07-30'));
export const monthDay = z.string().refine(isMonthDay, fault('不是存在的月日', '写作 07-30'));
export const body = z.enum(BODIES);
export const severity = z.enum(['block', 'warn', 'info']);

const DURATION = fault('期限必须写明单位', '写作 7 workdays、30 days、6 months 或 2 years');
export const duration = z.string(DURATION).regex(/^\d+ (workday|day|month|year)s?$/, DURATION);
const RATIO = fault('比例必须写百分号', '写作 10%');
export const ratio = z.string(RATIO).regex(/^\d+(\.\d+)?%$/, RATIO);

/** Compiled on its own (`compile/condition.ts`), for better messages than a union can give. */
export const condition = z.looseObject({}).meta({ $ref: '#/$defs/condition' });
export const where = z.record(z.string(), z.unknown()).meta({ $ref: '#/$defs/where' });
export const period = z.unknown().meta({ $ref: '#/$defs/period' });

/** One, or a list of at least one. */
export const some = <Item extends z.ZodType>(item: Item) =>
  z.union([item, z.array(item).min(1, fault('列表是空的', '至少写一项，或删去这个键'))]);

export const asList = <Item>(value: Item | Item[] | undefined): Item[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
