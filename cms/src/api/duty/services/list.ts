/** The duties a person sees, most urgent first: filtered and paged in memory, since they are computed. */

import { z } from 'zod';
import type { BodyId } from '../../../engine/rulebook';
import type { Row } from '../../../read/query';
import { rulebookFor } from '../../../rulebooks/registry';
import { BadInput } from '../../../write/errors';
import type { CommandInput } from '../../../write/input';
import type { Tx } from '../../../write/tx';
import { bodyLabel } from '../../case/services/step-view';
import { explanationsSeen } from './explanations';
import { type Obligation, obligationsSeen } from './obligations';

const number = (most: number) => z.int().min(1).max(most).optional();

const READ: Record<string, (obligation: Obligation) => string | null | undefined> = {
  state: ({ state }) => state,
  rule: ({ rule }) => rule,
  period: ({ period }) => period,
  subject: ({ subject }) => subject,
  severity: ({ severity }) => severity,
  project: ({ project }) => project?.documentId,
  department: ({ department }) => department?.documentId,
  isOwn: ({ isOwn }) => String(isOwn),
};
const STATES_SHOWN = ['upcoming', 'due', 'overdue', 'done', 'late', 'open'];
/** What is said of the question; what each filter is held to stands in `filtersOf`. */
const test = (value: z.ZodType) => z.strictObject({ $eq: value.optional(), $in: z.array(value).optional() }).optional();
const named = Object.fromEntries(Object.keys(READ).map((name) => [name, test(z.string())]));
export const QUESTION = z.strictObject({
  filters: z.strictObject({ ...named, state: test(z.enum(STATES_SHOWN)) }).optional(),
  pagination: z.strictObject({ page: number(999_999), pageSize: number(100) }).optional(),
  format: z.enum(['json', 'xlsx']).optional(),
});

const PAGE = { standard: 25, most: 100 };

function refuse(field: string, message: string): never {
  throw new BadInput([{ field, message }]);
}

function valuesOf(label: string, tests: unknown): string[] {
  if (typeof tests === 'string') return [tests];
  const entries = Object.entries((tests ?? {}) as Record<string, unknown>);
  return entries.flatMap(([operator, value]) => {
    if (operator !== '$eq' && operator !== '$in') return refuse(label, '不支持的比较方式');
    return (Array.isArray(value) ? value : [value]).map(String);
  });
}

function filtersOf(filters: unknown): ((obligation: Obligation) => boolean)[] {
  return Object.entries((filters ?? {}) as Record<string, unknown>).map(([field, tests]) => {
    const read = Object.hasOwn(READ, field) ? READ[field] : undefined;
    if (!read) return refuse(`filters[${field}]`, '不支持按此字段筛选');
    const values = valuesOf(`filters[${field}]`, tests);
    if (field === 'state' && values.some((value) => !STATES_SHOWN.includes(value)))
      refuse('filters[state]', '没有这种状态');
    return (obligation: Obligation) => values.includes(String(read(obligation) ?? ''));
  });
}

function pageOf(pagination: unknown): { page: number; pageSize: number } {
  const given = (pagination ?? {}) as Record<string, unknown>;
  const whole = (name: string, standard: number): number => {
    const value = given[name] ?? standard;
    return /^[1-9]\d{0,5}$/.test(String(value)) ? Number(value) : refuse(`pagination[${name}]`, '应为正整数');
  };
  return { page: whole('page', 1), pageSize: Math.min(whole('pageSize', PAGE.standard), PAGE.most) };
}

/** All the person sees under these filters, dressed. */
export async function dutiesFound(tx: Tx, query: Record<string, unknown>): Promise<Row[]> {
  const stranger = Object.keys(query).find((name) => name !== 'filters' && name !== 'pagination');
  if (stranger) refuse(stranger, '不支持的查询参数');
  const filters = filtersOf(query.filters);
  return dressed(
    tx,
    (await obligationsSeen(tx)).filter((obligation) => filters.every((holds) => holds(obligation))),
  );
}

/** Of a project's unit one wants the name: whom to ask, not which kind of body it is. */
const unitOwing = ({ project, department }: Obligation, body: BodyId): string | undefined =>
  body === 'applicant' && project ? department?.name : undefined;

/** With the words of who owes it and what was said about it. */
export async function dressed(tx: Tx, found: Obligation[]): Promise<Row[]> {
  const explanationOf = await explanationsSeen(tx);
  const rulebook = rulebookFor(tx.actor.jurisdictionCode, tx.today);
  return found.map((obligation) => ({
    documentId: [
      obligation.rule,
      (obligation.project ?? obligation.department)?.documentId ?? '',
      obligation.period ?? '',
    ].join('~'),
    ...obligation,
    byLabels: obligation.by.map((body) => unitOwing(obligation, body) ?? bodyLabel(rulebook, body)),
    explanation: explanationOf(obligation),
  }));
}

export async function dutyList(tx: Tx, { query }: CommandInput) {
  const { page, pageSize } = pageOf(query.pagination);
  const found = await dutiesFound(tx, query);
  const pagination = { page, pageSize, pageCount: Math.ceil(found.length / pageSize), total: found.length };
  return { data: found.slice((page - 1) * pageSize, page * pageSize), meta: { pagination } };
}
