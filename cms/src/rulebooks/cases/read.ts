/** Case files: each case held against its form, its literals read by the dictionary, its names against the rulebook. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier, Row } from '../../engine/dossier';
import type { Facts, FactValue } from '../../engine/facts';
import { pastDays } from '../../engine/happened';
import { rangeFault } from '../../engine/input/range';
import type { Rulebook } from '../../engine/rulebook';
import { readLiteral, readLiterals } from '../compile/literal';
import { type Field, fieldsOf, isRegister, registerNames } from '../compile/names';
import type { Problem } from '../problem';
import { asList } from '../schema/atoms';
import {
  CASE_SCHEMAS,
  type CaseKind,
  casesFileSchema,
  GIVEN_KEYS,
  givenSchema,
  type RawCases,
  type RawGiven,
} from '../schema/cases';
import { readShape } from '../schema/read';
import { Source, Spot } from '../source';
import { suggestion } from '../suggest';
import { withReadings } from '../versions';
import { namesOf } from './names';

export type Case = {
  [Kind in CaseKind]: { kind: Kind; raw: RawCases[Kind]; ids: string[]; name: string; place: string; dossier: Dossier };
}[CaseKind];

/** A day like any other, for cases in which the date decides nothing; later where what they tell of happened later. */
const SOME_DAY = '2024-05-10';

function someDayAfter({ facts, records = {} }: Dossier, { facts: dictionary }: Rulebook): string {
  const rows = Object.entries(records).flatMap(([register, all]) =>
    all.flatMap((row) => pastDays(dictionary, row, register)),
  );
  return [SOME_DAY, ...pastDays(dictionary, facts), ...rows].toSorted().at(-1) ?? SOME_DAY;
}

export function readCases(folder: string, shown: string, rulebook: Rulebook): { cases: Case[]; problems: Problem[] } {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : [];
  const problems: Problem[] = [];
  const cases = files.sort().flatMap((file): Case[] => {
    const read = Source.read(join(folder, file), `${shown}/${file}`);
    problems.push(...read.problems);
    if (!read.source) return [];
    const spot = new Spot(read.source);
    const shape = readShape(casesFileSchema, read.source.value, spot, problems);
    return (shape?.cases ?? []).flatMap((value, index) =>
      readCase(value, spot.down('cases', index), rulebook, problems),
    );
  });
  return { cases, problems };
}

function readCase(value: unknown, spot: Spot, rulebook: Rulebook, problems: Problem[]): Case[] {
  const keys = Object.keys(CASE_SCHEMAS) as CaseKind[];
  const kind = keys.find((key) => Object.hasOwn((value ?? {}) as object, key));
  if (!kind) {
    problems.push(spot.problem('案例没有写要问什么', `写 ${keys.join('、')} 之一`));
    return [];
  }
  const before = problems.length;
  const raw = readShape(CASE_SCHEMAS[kind], value, spot, problems);
  if (!raw) return [];
  const dossier = 'describe' in raw ? { date: SOME_DAY, facts: {} } : readDossier(raw, spot, rulebook, problems);
  checkNames(raw, spot, rulebook, problems);
  if ('procedure' in raw) readStated(raw, spot, rulebook, problems);
  if (problems.length > before) return [];
  const { file, line } = spot.problem('', '');
  return [{ kind, raw, ids: asList(raw.id), name: raw.name, place: `${file}:${line}`, dossier } as Case];
}

/** What is stated with an opinion, in place of what was written. */
function readStated(raw: RawCases['procedure'], spot: Spot, rulebook: Rulebook, problems: Problem[]): void {
  raw.opinions?.forEach((opinion, index) => {
    if (!opinion.facts) return;
    const place = spot.down('opinions', index, 'facts');
    opinion.facts = readValues(opinion.facts, fieldsOfFacts(rulebook), '事实', place, problems);
  });
}

const fieldsOfFacts = (rulebook: Rulebook): Map<string, Field> =>
  new Map([...namesOf(rulebook).facts].map(([id, definition]) => [id, { type: definition.type, definition }]));

export interface Question {
  rulebook: Rulebook;
  dossier: Dossier;
}

/** A question from a file, in the form a case has it; without a file nothing is known but the day. */
export function questionIn(
  path: string | undefined,
  rulebook: Rulebook,
  date?: string,
): { question?: Question; problems: Problem[] } {
  if (path === undefined)
    return { question: { rulebook, dossier: { date: date ?? SOME_DAY, facts: {} } }, problems: [] };
  const { source, problems } = Source.read(path, path);
  if (!source) return { problems };
  const isWhole = Object.keys((source.value ?? {}) as object).every((key) => GIVEN_KEYS.includes(key));
  const spot = new Spot(source);
  const raw = isWhole ? readShape(givenSchema, source.value ?? {}, spot, problems) : { facts: source.value as never };
  if (!raw) return { problems };
  const dossier = readDossier(
    { ...raw, ...(date && { date }) },
    spot,
    rulebook,
    problems,
    isWhole ? 'facts' : undefined,
  );
  const switchedTo = { ...rulebook, ...withReadings(rulebook, raw.readings ?? {}) };
  return problems.length > 0 ? { problems } : { question: { rulebook: switchedTo, dossier }, problems };
}

function readDossier(
  raw: RawGiven,
  spot: Spot,
  rulebook: Rulebook,
  problems: Problem[],
  /** Where the facts stand; undefined where the whole file is facts. */
  factsAt: string | undefined = 'facts',
): Dossier {
  const names = namesOf(rulebook);
  const dossier: Dossier = { date: raw.date ?? SOME_DAY, facts: {} };
  dossier.facts = readValues(
    raw.facts ?? {},
    fieldsOfFacts(rulebook),
    '事实',
    factsAt ? spot.down(factsAt) : spot,
    problems,
  );
  if (raw.materials) dossier.materials = raw.materials;
  if (raw.steps) dossier.steps = raw.steps;
  if (raw.actor) dossier.actor = { bodies: asList(raw.actor) };
  if (raw.records) {
    dossier.records = {};
    for (const [register, rows] of Object.entries(raw.records)) {
      const place = spot.down('records', register);
      if (!isRegister(names, register))
        problems.push(
          place.problem(`没有台账或数据集“${register}”`, suggestion(register, registerNames(names)), 'key'),
        );
      dossier.records[register] = rows.map(
        (row, index): Row => readValues(row, fieldsOf(names, register), '字段', place.down(index), problems),
      );
    }
  }
  if (raw.date === undefined) dossier.date = someDayAfter(dossier, rulebook);
  return dossier;
}

function readValues(
  raw: Record<string, unknown>,
  fields: Map<string, Field>,
  what: string,
  spot: Spot,
  problems: Problem[],
): Facts {
  const values: Facts = {};
  for (const [key, value] of Object.entries(raw)) {
    const field = fields.get(key);
    const literal = field
      ? readValue(value, field)
      : { message: `没有${what}“${key}”`, mend: suggestion(key, fields.keys()) };
    if ('value' in literal) values[key] = literal.value;
    else problems.push(spot.down(key).problem(literal.message, literal.mend, field ? 'value' : 'key'));
  }
  return values;
}

function readValue(
  value: unknown,
  { type, definition }: Field,
): { value: FactValue } | { message: string; mend: string } {
  if (value === null || value === '') return { value: null };
  if (type === 'list') return readLiterals(type, asList(value), definition?.options);
  const literal = readLiteral(type, value, definition?.options);
  const fault = 'value' in literal && definition ? rangeFault(definition, literal.value) : undefined;
  return fault ? { message: fault, mend: '改正数值；字典的 least、greatest 可以另定范围' } : literal;
}

/** A case that names what is not there would prove nothing. */
function checkNames(raw: RawCases[CaseKind], spot: Spot, rulebook: Rulebook, problems: Problem[]): void {
  const names = namesOf(rulebook);
  const known = (name: string, list: Iterable<string>, what: string, place: Spot): void => {
    const all = new Set(list);
    if (!all.has(name)) problems.push(place.problem(`没有${what}“${name}”`, suggestion(name, all), 'key'));
  };
  if ('event' in raw) {
    known(raw.event, names.events, '事件', spot.down('event'));
    const told = names.events.has(raw.event) && raw.event.endsWith('.open') ? [raw.event] : [];
    for (const id of Object.keys(raw.expect)) known(id, [...names.rules, ...told], '条款', spot.down('expect', id));
  }
  if ('procedure' in raw) {
    known(raw.procedure, names.procedures, '流程', spot.down('procedure'));
    const steps = Object.values(raw.expect).flatMap((part) => (typeof part === 'object' ? Object.keys(part) : []));
    for (const step of steps) known(`${raw.procedure}.${step}`, names.steps, '环节', spot.down('expect'));
    raw.opinions?.forEach(({ step }, index) => {
      known(`${raw.procedure}.${step}`, names.steps, '环节', spot.down('opinions', index, 'step'));
    });
  }
  if ('duties' in raw)
    for (const { rule } of raw.expect.duties ?? []) known(rule, names.rules, '条款', spot.down('expect', 'duties'));
  if ('describe' in raw && raw.describe !== 'rulebook') known(raw.describe, names.rules, '条款', spot.down('describe'));
  for (const [id, value] of Object.entries(raw.readings ?? {}))
    known(value, names.readings.get(id) ?? [], `读法 ${id} 的选项`, spot.down('readings', id));
  if ('materials' in raw)
    for (const id of raw.materials ?? []) known(id, names.materials, '材料', spot.down('materials'));
  if ('steps' in raw)
    for (const id of Object.keys(raw.steps ?? {})) known(id, names.steps, '环节', spot.down('steps', id));
}
