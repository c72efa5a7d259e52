/** What zod finds wrong, in the words of the product: nothing of the library's own reaches a screen. */
import type { z } from 'zod';

const KINDS: Record<string, string> = {
  string: '应为文字',
  number: '应为数字',
  int: '应为整数',
  bigint: '应为整数',
  boolean: '应为是或否',
  array: '应为列表',
  object: '应为字段和值的对象',
  record: '应为字段和值的对象',
  date: '应为日期，如 2026-07-31',
};
const FORMATS: Record<string, string> = { date: '应为日期，如 2026-07-31', email: '应为邮箱地址', uuid: '标识不对' };

const typeFault = ({ expected, input }: { expected: string; input?: unknown }): string =>
  input === undefined || input === null ? '请填写' : (KINDS[expected] ?? '填写的内容不对');

function sizeFault(origin: string, bound: string, isTooBig: boolean): string {
  if (origin === 'string') return isTooBig ? `不能超过${bound}字` : bound === '1' ? '请填写' : `不能少于${bound}字`;
  if (origin === 'array') return isTooBig ? `最多${bound}项` : `至少${bound}项`;
  return isTooBig ? `不能大于${bound}` : `不能小于${bound}`;
}

export const inChinese: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return typeFault(issue);
    case 'too_big':
      return sizeFault(issue.origin, String(issue.maximum), true);
    case 'too_small':
      return sizeFault(issue.origin, String(issue.minimum), false);
    case 'invalid_value':
      return `不在可选的值之内，可选：${issue.values.map(String).join('、')}`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? '格式不对';
    case 'unrecognized_keys':
      return '不能提交此字段';
    default:
      return '填写的内容不对';
  }
};
