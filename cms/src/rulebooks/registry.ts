/**
 * The rulebooks in force: read once at start, and seen with what the administrator of a jurisdiction entered
 * (effective date, readings). Those settings come with every authenticated request, so all instances agree.
 */
import path from 'node:path';
import type { Calendar } from '../engine';
import type { FactDefinition, FactId } from '../engine/facts';
import type { Rulebook } from '../engine/rulebook';
import { BadInput, NotFound } from '../write/errors';
import { loadCalendar, loadRulebooks, type Problem } from './index';
import { byBeginning, hasOption, versionOn, withSettings } from './versions';

export interface JurisdictionSettings {
  code: string;
  /** Id of the regulation chosen for the jurisdiction. */
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
 * The rulebook of a jurisdiction: the version a case was opened under, else the one in force on a day.
 * Another place may be served by the regulation of its neighbour.
 */
export function rulebookFor(jurisdictionCode: string, onDate?: string, version?: string): Rulebook {
  return chosen(versionsFor(jurisdictionCode), '本辖区还没有办法。', onDate, version);
}

/** The same of one regulation, as set in a jurisdiction (its own, unless said). */
export function rulebookById(id: string, onDate?: string, version?: string, jurisdictionCode?: string): Rulebook {
  return chosen(versionsOf(id, jurisdictionCode), '没有这个办法。', onDate, version);
}

/** All versions of one regulation, oldest first. */
export function versionsOf(id: string, jurisdictionCode?: string): Rulebook[] {
  const versions = loaded.filter((rulebook) => rulebook.id === id).sort(byBeginning);
  return versions.map((rulebook) => asSet(rulebook, jurisdictionCode ?? rulebook.jurisdiction));
}

/** All versions of the regulation of a jurisdiction, oldest first. */
export function versionsFor(jurisdictionCode: string): Rulebook[] {
  const own = loaded.find((rulebook) => rulebook.jurisdiction === jurisdictionCode)?.id;
  return versionsOf(settings.get(jurisdictionCode)?.rulebook ?? own ?? '', jurisdictionCode);
}

/** The version of a day, unless only another one knows what is asked for: a register an open case still needs. */
export function rulebookKnowing(jurisdictionCode: string, onDate: string, knows: (one: Rulebook) => boolean): Rulebook {
  const current = rulebookFor(jurisdictionCode, onDate);
  return knows(current) ? current : (versionsFor(jurisdictionCode).findLast(knows) ?? current);
}

/** Every regulation once. */
export function regulations(): string[] {
  return [...new Set(loaded.map(({ id }) => id))];
}

function chosen(versions: Rulebook[], none: string, onDate?: string, version?: string): Rulebook {
  const found = version === undefined ? versionOn(versions, onDate) : versions.find((one) => one.version === version);
  if (found) return found;
  throw new NotFound(versions.length > 0 && version ? `没有版本为 ${version} 的办法。` : none);
}

/** What a version lacks but another one knows: rows of earlier days keep their labels. */
function jointFacts(versions: Rulebook[], first: Rulebook): Record<FactId, FactDefinition> {
  return Object.assign({}, ...versions.map(({ facts }) => facts), first.facts);
}

/** The dictionary for showing what is kept: of all versions, the newest speaking first. */
export function dictionaryFor(jurisdictionCode: string): Pick<Rulebook, 'facts'> {
  const versions = versionsFor(jurisdictionCode);
  const newest = versions.at(-1);
  return { facts: newest ? jointFacts(versions, newest) : {} };
}

/** The dictionary as a list: of one version, of one regulation (the version of the day speaking first), or of all. */
export function factDictionary(id?: string, onDate?: string, version?: string): FactDefinition[] {
  if (id === undefined) return Object.values(jointFacts(loaded, { facts: {} } as Rulebook));
  const one = rulebookById(id, onDate, version);
  return Object.values(version === undefined ? jointFacts(versionsOf(id), one) : one.facts);
}

/** As a jurisdiction set it; the same object until a setting changes. */
function asSet(rulebook: Rulebook, code: string): Rulebook {
  const own = settings.get(code);
  if (!own || own.rulebook !== rulebook.id) return rulebook;
  const key = `${code} ${rulebook.id} ${rulebook.version}`;
  const known = applied.get(key) ?? withSettings(rulebook, own, isOnly(rulebook));
  applied.set(key, known);
  return known;
}

const isOnly = ({ id }: Rulebook): boolean => loaded.filter((one) => one.id === id).length === 1;

/** Refuses a switch to a reading or an option that no version has. */
export function checkReadings(versions: Rulebook[], readings: Record<string, string>): void {
  const problems = Object.entries(readings).flatMap(([id, value]) => {
    const known = versions.flatMap((rulebook) => rulebook.readings.filter((item) => item.id === id));
    if (known.length === 0) return [{ field: `readings.${id}`, message: '办法没有这个解释选项' }];
    return known.some((reading) => hasOption(reading, value))
      ? []
      : [{ field: `readings.${id}`, message: '没有这个选项' }];
  });
  if (problems.length > 0) throw new BadInput(problems);
}
