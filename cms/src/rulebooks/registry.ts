/**
 * The rulebooks in force: read once at start, and seen with what the administrator of a jurisdiction entered
 * (effective date, readings). Those settings come with every authenticated request, so all instances agree.
 */
import path from 'node:path';
import type { Calendar } from '../engine';
import type { FactDefinition } from '../engine/facts';
import type { Rulebook } from '../engine/rulebook';
import { BadInput, NotFound } from '../write/errors';
import { loadCalendar, loadRulebooks, type Problem } from './index';

export interface JurisdictionSettings {
  code: string;
  /** Id of the rulebook chosen for the jurisdiction. */
  rulebook: string;
  effectiveFrom: string | null;
  /** Reading id → value chosen. */
  readings: Record<string, string>;
  version: number;
}

let loaded: Rulebook[] = [];
let days: Calendar = { years: {} } as Calendar;
const settings = new Map<string, JurisdictionSettings>();
const applied = new Map<string, Rulebook>();

export const configDir = (root: string): string => path.resolve(root, process.env.CONFIG_DIR || 'config');

/** Reads everything; the problems are the caller's to show. Nothing is replaced unless there are none. */
export function loadRegistry(directory: string): Problem[] {
  const { rulebooks, problems } = loadRulebooks(directory);
  const { calendar: read, problems: calendarProblems } = loadCalendar(directory);
  const all = [...problems, ...calendarProblems];
  if (all.length === 0) {
    loaded = rulebooks;
    days = read;
    applied.clear();
  }
  return all;
}

export function calendar(): Calendar {
  return days;
}

/** All rulebooks as written. */
export function allRulebooks(): readonly Rulebook[] {
  return loaded;
}

/** What the jurisdictions table holds; taken over when its version is newer than what is known. */
export function learnSettings(given: JurisdictionSettings): void {
  const known = settings.get(given.code);
  if (known && known.version >= given.version && known.rulebook === given.rulebook) return;
  settings.set(given.code, given);
  for (const key of applied.keys()) if (key.startsWith(`${given.code} `)) applied.delete(key);
}

/**
 * The rulebook of a jurisdiction: the version a case was opened under, else the one in force on a day,
 * else the one chosen for the jurisdiction. Another place may be served by the rulebook of its neighbour.
 */
export function rulebookFor(jurisdictionCode: string, onDate?: string, version?: string): Rulebook {
  const candidates = candidatesOf(jurisdictionCode);
  const found =
    version === undefined
      ? inForceOn(candidates, jurisdictionCode, onDate)
      : candidates.find((item) => item.version === version);
  if (found) return found;
  throw new NotFound(version ? `没有版本为 ${version} 的办法。` : '本辖区还没有办法。');
}

function candidatesOf(code: string): Rulebook[] {
  const owner = loaded.find((rulebook) => rulebook.id === settings.get(code)?.rulebook)?.jurisdiction ?? code;
  return loaded.filter((rulebook) => rulebook.jurisdiction === owner).map((rulebook) => asSet(rulebook, code));
}

export function rulebookById(id: string): Rulebook {
  const found = loaded.find((rulebook) => rulebook.id === id);
  if (!found) throw new NotFound('没有这个办法。');
  return asSet(found, found.jurisdiction);
}

/** The dictionary: that of one rulebook, or everything any of them knows. */
export function factDictionary(rulebookId?: string): FactDefinition[] {
  if (rulebookId !== undefined) return Object.values(rulebookById(rulebookId).facts);
  return [...new Map(loaded.flatMap((rulebook) => Object.entries(rulebook.facts))).values()];
}

function inForceOn(candidates: Rulebook[], code: string, onDate?: string): Rulebook | undefined {
  const valid = candidates.filter((rulebook) => onDate !== undefined && isValidOn(rulebook, onDate));
  valid.sort((a, b) => String(b.effectiveFrom).localeCompare(String(a.effectiveFrom)));
  return valid[0] ?? candidates.find((rulebook) => rulebook.id === settings.get(code)?.rulebook) ?? candidates[0];
}

function isValidOn({ effectiveFrom, effectiveUntil }: Rulebook, date: string): boolean {
  return effectiveFrom !== null && effectiveFrom <= date && (effectiveUntil === null || date <= effectiveUntil);
}

/** As a jurisdiction set it; the same object until a setting changes. */
function asSet(rulebook: Rulebook, code: string): Rulebook {
  const chosen = settings.get(code);
  if (!chosen) return rulebook;
  const key = `${code} ${rulebook.id} ${rulebook.version}`;
  const known = applied.get(key) ?? withSettings(rulebook, chosen);
  applied.set(key, known);
  return known;
}

function withSettings(rulebook: Rulebook, { rulebook: id, effectiveFrom, readings }: JurisdictionSettings): Rulebook {
  const isChosen = rulebook.id === id;
  return {
    ...rulebook,
    effectiveFrom: isChosen && effectiveFrom ? effectiveFrom : rulebook.effectiveFrom,
    readings: rulebook.readings.map((reading) => ({ ...reading, value: readings[reading.id] ?? reading.value })),
  };
}

/** Refuses a switch to a reading or an option the rulebook does not have. */
export function checkReadings(rulebook: Rulebook, readings: Record<string, string>): void {
  const problems = Object.entries(readings).flatMap(([id, value]) => {
    const reading = rulebook.readings.find((item) => item.id === id);
    if (!reading) return [{ field: `readings.${id}`, message: '办法没有这个解释选项' }];
    return reading.options.some((option) => option.value === value)
      ? []
      : [{ field: `readings.${id}`, message: '没有这个选项' }];
  });
  if (problems.length > 0) throw new BadInput(problems);
}
