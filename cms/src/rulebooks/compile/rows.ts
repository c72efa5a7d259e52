/** Rows of a register or collection: which register, which filter, over which period. */
import { NAMED_PERIODS, type NamedPeriod, type Period, type RowFilter } from '../../engine/rulebook';
import { duration } from '../schema/atoms';
import { readShape } from '../schema/read';
import type { Spot } from '../source';
import { suggestion } from '../suggest';
import { readDuration } from './literal';
import { type Desk, defaultDated, type Field, fieldsOf, isRegister, registerNames } from './names';
import { knownFact, readFilterValue } from './operand';

export interface RowsForm {
  where?: Record<string, unknown>;
  within?: unknown;
  dated?: string;
}
export interface Rows {
  where: RowFilter[];
  within?: Period;
  dated?: string;
}

export function knownRegister(id: unknown, spot: Spot, desk: Desk): id is string {
  if (typeof id === 'string' && isRegister(desk.names, id)) return true;
  desk.problems.push(
    spot.problem(`没有台账或数据集“${String(id)}”`, suggestion(String(id), registerNames(desk.names))),
  );
  return false;
}

export function knownField(
  register: string,
  field: string,
  spot: Spot,
  desk: Desk,
  part: 'key' | 'value',
): Field | undefined {
  const fields = fieldsOf(desk.names, register);
  const known = fields.get(field);
  if (!known)
    desk.problems.push(spot.problem(`“${register}”里没有字段“${field}”`, suggestion(field, fields.keys()), part));
  return known;
}

/** `where` picks rows, `newest` asks the last of them: both are written alike. */
export function readFilters(register: string, raw: Record<string, unknown>, spot: Spot, desk: Desk): RowFilter[] {
  const beside = fieldsOf(desk.names, register);
  return Object.entries(raw).flatMap(([field, value]) => {
    const place = spot.down(field);
    const known = knownField(register, field, place, desk, 'key');
    const comparison = known && readFilterValue(value, { ...known, beside }, place, desk);
    return comparison ? [{ field, ...comparison }] : [];
  });
}

export function readRows(register: string, raw: RowsForm, spot: Spot, desk: Desk): Rows {
  const where = readFilters(register, raw.where ?? {}, spot.down('where'), desk);
  const dated = raw.dated ?? defaultDated(desk.names, register);
  if (raw.dated !== undefined) checkDated(register, raw.dated, spot.down('dated'), desk);
  const within = raw.within === undefined ? undefined : readPeriod(raw.within, spot.down('within'), desk);
  return { where, ...(within && { within }), ...(dated !== undefined && { dated }) };
}

function checkDated(register: string, dated: string, spot: Spot, desk: Desk): void {
  const field = knownField(register, dated, spot, desk, 'value');
  if (field && field.type !== 'date') desk.problems.push(spot.problem(`字段“${dated}”不是日期`, '换成日期型的字段'));
}

function readPeriod(raw: unknown, spot: Spot, desk: Desk): Period | undefined {
  if (typeof raw === 'string') return readNamed(raw, spot, desk);
  const form = (raw ?? {}) as { last?: unknown; since?: unknown };
  const keys = Object.keys(form);
  if (keys.length === 1 && form.last !== undefined) {
    const span = readShape(duration, form.last, spot.down('last'), desk.problems);
    return span === undefined ? undefined : { last: readDuration(span) };
  }
  if (keys.length === 1 && form.since !== undefined) {
    const fact = knownFact(form.since, spot.down('since'), desk);
    if (fact && fact.type !== 'date') desk.problems.push(spot.problem(`“${fact.id}”不是日期`, '换成日期型的事实'));
    return fact && { since: fact.id };
  }
  desk.problems.push(
    spot.problem('期间的写法不对', `写 ${NAMED_PERIODS.join('、')}、{ last: 12 months } 或 { since: 事实 }`),
  );
  return undefined;
}

function readNamed(raw: string, spot: Spot, desk: Desk): Period | undefined {
  if (!(NAMED_PERIODS as readonly string[]).includes(raw)) {
    desk.problems.push(spot.problem(`没有期间“${raw}”`, suggestion(raw, NAMED_PERIODS)));
    return undefined;
  }
  if (raw === 'this-period' && !desk.inDuty) {
    desk.problems.push(spot.problem('“this-period”只在义务（duty）里有', '写 this-year、this-quarter 等'));
    return undefined;
  }
  return { named: raw as NamedPeriod };
}
