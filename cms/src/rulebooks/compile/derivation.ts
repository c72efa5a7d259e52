/** Derivations: what a fact is computed from, each form with the types it takes. */
import type { Derivation, FactDefinition, FactId, FactType } from '../../engine/facts';
import type { RawDerivation } from '../schema/facts';
import type { Spot } from '../source';
import { readCondition } from './condition';
import { readDuration } from './literal';
import type { Desk } from './names';
import { knownFact } from './operand';
import { dateFact } from './references';
import { knownField, knownRegister, readRows } from './rows';

const QUANTITIES: FactType[] = ['money', 'count', 'ratio'];
/** Type of the result; `same`: that of the quantities it is made from, `any`: of whatever it is taken from. */
const RESULT: Record<string, FactType[] | 'same' | 'any'> = {
  sum: QUANTITIES,
  count: ['count'],
  first: 'any',
  last: 'any',
  repeated: ['text', 'long-text'],
  total: 'same',
  difference: 'same',
  ratio: ['ratio'],
  largest: 'same',
  smallest: 'same',
  latest: ['date'],
  earliest: ['date'],
  months: ['count'],
  days: ['count'],
  workdays: ['count'],
  prefer: 'any',
  ends: ['date'],
  shifted: ['date'],
  holds: ['flag'],
};
const OVER_DATES = ['latest', 'earliest', 'months', 'days', 'workdays'];

export function readDerivation(of: FactDefinition, raw: RawDerivation, spot: Spot, desk: Desk): Derivation | undefined {
  const [form = ''] = Object.keys(RESULT).filter((key) => Object.hasOwn(raw, key));
  const result = RESULT[form];
  if (Array.isArray(result) && !result.includes(of.type)) {
    desk.problems.push(
      spot
        .down(form)
        .problem(
          `“${form}”的结果是 ${result.join('、')} 型，“${of.id}”却是 ${of.type} 型`,
          '改正 type 或换一种推算',
          'key',
        ),
    );
    return undefined;
  }
  if ('holds' in raw) {
    const holds = readCondition(raw.holds, spot.down('holds'), desk);
    return holds && { holds };
  }
  if ('ends' in raw) {
    dateFact(raw.ends.after, spot.down('ends', 'after'), desk);
    return { ends: { within: readDuration(raw.ends.within), after: raw.ends.after } };
  }
  if ('shifted' in raw) return readShifted(raw.shifted, spot.down('shifted'), desk);
  const ends = ['sum', 'first', 'last'] as const;
  for (const end of ends) if (end in raw) return readField(of, end, raw as RawField, spot, desk);
  if ('repeated' in raw) return readRepeated(raw, spot, desk);
  if ('count' in raw)
    return knownRegister(raw.count, spot.down('count'), desk)
      ? { count: raw.count, ...readRows(raw.count, raw, spot, desk) }
      : undefined;
  return readOverFacts(of, form, Object.values(raw)[0] as FactId[], spot.down(form), desk)
    ? (raw as Derivation)
    : undefined;
}

type RawRepeated = Extract<RawDerivation, { repeated: string }>;

/** Both the list and whose it is are written out by people. */
function readRepeated(raw: RawRepeated, spot: Spot, desk: Desk): Derivation | undefined {
  const { repeated, field, by } = raw;
  if (!knownRegister(repeated, spot.down('repeated'), desk)) return undefined;
  for (const part of ['field', 'by'] as const) {
    const known = knownField(repeated, raw[part], spot.down(part), desk, 'value');
    if (known && known.type !== 'text' && known.type !== 'long-text')
      desk.problems.push(spot.down(part).problem(`字段“${raw[part]}”不是文字`, '换成文字型的字段'));
  }
  return { repeated, field, by, ...readRows(repeated, raw, spot, desk) };
}

type RawField = Extract<RawDerivation, { field: string }>;
type FieldForm = 'sum' | 'first' | 'last';
/** What a collection keeps as text may be read as a choice; everything else keeps its type. */
const fitsField = (field: FactType, of: FactType): boolean => field === of || (field === 'text' && of === 'choice');

function readField(of: FactDefinition, form: FieldForm, raw: RawField, spot: Spot, desk: Desk): Derivation | undefined {
  const register = (raw as Partial<Record<FieldForm, string>>)[form];
  if (!knownRegister(register, spot.down(form), desk)) return undefined;
  const field = knownField(register, raw.field, spot.down('field'), desk, 'value');
  if (field && !fitsField(field.type, of.type)) {
    desk.problems.push(
      spot.down('field').problem(`“${raw.field}”是 ${field.type} 型，“${of.id}”却是 ${of.type} 型`, '两者须同型'),
    );
    return undefined;
  }
  const rows = { field: raw.field, ...readRows(register, raw, spot, desk) };
  if (form === 'sum') return { sum: register, ...rows };
  return { row: form, record: register, ...rows };
}

function readShifted(raw: { from: FactId; by: string | { months: FactId } }, spot: Spot, desk: Desk): Derivation {
  dateFact(raw.from, spot.down('from'), desk);
  if (typeof raw.by === 'string') return { shifted: { from: raw.from, by: readDuration(raw.by) } };
  const months = knownFact(raw.by.months, spot.down('by', 'months'), desk);
  if (months && months.type !== 'count')
    desk.problems.push(spot.down('by', 'months').problem(`“${months.id}”不是个数`, '换成 count 型的事实，以月计'));
  return { shifted: { from: raw.from, by: raw.by } };
}

function readOverFacts(of: FactDefinition, form: string, ids: FactId[], spot: Spot, desk: Desk): boolean {
  const facts = ids.map((id, index) => knownFact(id, spot.down(index), desk));
  const types = facts.map((fact) => fact?.type);
  const wanted: FactType[] = OVER_DATES.includes(form) ? ['date'] : form === 'ratio' ? ['money', 'count'] : [of.type];
  const wrong = types.findIndex(
    (type) => type !== undefined && (!wanted.includes(type) || (form === 'ratio' && type !== types[0])),
  );
  const unfit = RESULT[form] === 'same' && !QUANTITIES.includes(of.type);
  if (unfit) desk.problems.push(spot.problem(`${of.type} 型不能用“${form}”推算`, '改用 latest、earliest 或 holds'));
  else if (wrong >= 0)
    desk.problems.push(
      spot
        .down(wrong)
        .problem(`“${ids[wrong]}”是 ${types[wrong]} 型，不能用于“${form}”`, `换成 ${wanted.join('、')} 型的事实`),
    );
  return !unfit && wrong < 0 && facts.every((fact) => fact !== undefined);
}
