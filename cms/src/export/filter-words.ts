/** What a list was asked, in words, for the head of its sheet: `年度为2026；金额不低于100.00元；按拨付日期由晚到早`. */
import { writeMoney } from '../engine/money';
import { type Field, isReference, type Kind } from '../read/fields';
import type { Row } from '../read/query';
import { at } from './columns';
import type { Place, Sheet } from './sheet';

export interface Asked {
  filters?: unknown;
  sort?: unknown;
  _q?: unknown;
}
/** The unit of a heading is told with the value. */
const UNIT = /（[^）]*）$/;

interface Wording {
  sheet: Sheet;
  fields: Record<string, Field>;
  place: Place;
  rows: Row[];
}

const ADDED = { createdAt: '登记时间', updatedAt: '更新时间' };
const COMPARED: Record<string, string> = { $eq: '为', $in: '为', $ne: '不为', $contains: '含' };
const BOUNDS: Record<string, [number: string, day: string]> = {
  $gt: ['大于', '晚于'],
  $gte: ['不小于', '不早于'],
  $lt: ['小于', '早于'],
  $lte: ['不大于', '不晚于'],
};

/** `project` stands for whatever column shows something of it. */
function labelOf(path: string, { sheet }: Wording): string {
  if (path === 'createdAt' || path === 'updatedAt') return ADDED[path];
  const name = path.replace(/\.documentId$/, '');
  const found = Object.entries(sheet.columns).findLast(([column]) => column === name || column.startsWith(`${name}.`));
  if (!found) return '其他条件';
  const label = typeof found[1] === 'string' ? found[1] : found[1].label;
  return label.replace(UNIT, '');
}

function kindOf(path: string, { fields }: Wording): Kind | 'reference' {
  const [name = '', part] = path.split('.');
  const field = fields[name];
  if (!field) return 'text';
  if (!isReference(field)) return field.kind;
  return part === undefined || part === 'documentId' ? 'reference' : (field.fields[part]?.kind ?? 'text');
}

/** A row beside is asked for by its id and told by its name, which the rows found carry. */
function nameOf(path: string, id: string, { rows }: Wording): string {
  const field = path.replace(/\.documentId$/, '');
  const beside = rows.map((row) => at(row, field) as Row | null).find((one) => one?.documentId === id);
  return beside ? String(beside.name ?? beside.title ?? beside.year ?? '') : '所选的一项';
}

function wordFor(path: string, value: string, wording: Wording): string {
  const kind = kindOf(path, wording);
  if (kind === 'reference') return nameOf(path, value, wording);
  if (kind === 'money') return `${writeMoney(Number(value), true)}元`;
  if (kind === 'flag') return value === 'true' ? '是' : '否';
  const said = wording.sheet.columns[path];
  return said && typeof said !== 'string' ? said.words(value, wording.place, {}) : value;
}

function testWords(path: string, operator: string, value: unknown, wording: Wording): string {
  const label = labelOf(path, wording);
  if (operator === '$null') return `${label}${value === 'true' ? '未填' : '已填'}`;
  const values = (Array.isArray(value) ? value : [value]).map((one) => wordFor(path, String(one), wording));
  const isTime = ['date', 'time'].includes(kindOf(path, wording));
  return `${label}${COMPARED[operator] ?? BOUNDS[operator]?.[isTime ? 1 : 0] ?? ''}${values.join('、')}`;
}

function filterWords(path: string, tests: unknown, wording: Wording): string[] {
  if (typeof tests !== 'object' || tests === null) return [testWords(path, '$eq', tests, wording)];
  return Object.entries(tests).flatMap(([key, value]) =>
    key.startsWith('$') ? [testWords(path, key, value, wording)] : filterWords(`${path}.${key}`, value, wording),
  );
}

function sortWords(sort: unknown, wording: Wording): string[] {
  const items = (Array.isArray(sort) ? sort : String(sort ?? '').split(',')).map((item) => String(item).trim());
  const told = items.filter(Boolean).map((item) => {
    const isDescending = item.startsWith('-') || /:desc$/i.test(item);
    const path = item.replace(/^-/, '').replace(/:(asc|desc)$/i, '');
    return `${labelOf(path, wording)}${isDescending ? '降序' : '升序'}`;
  });
  return told.length > 0 ? [`按${told.join('、')}`] : [];
}

export function conditionsOf({ filters, _q }: Asked, wording: Wording): string[] {
  const searched = typeof _q === 'string' && _q !== '' ? [`检索“${_q}”`] : [];
  const tests = Object.entries((filters ?? {}) as Record<string, unknown>);
  return [...searched, ...tests.flatMap(([path, test]) => filterWords(path, test, wording))];
}

export function askedInWords(asked: Asked, wording: Wording): string {
  const conditions = conditionsOf(asked, wording);
  return [
    `筛选：${conditions.length > 0 ? conditions.join('；') : '无（全部）'}`,
    ...sortWords(asked.sort, wording),
  ].join('；');
}
