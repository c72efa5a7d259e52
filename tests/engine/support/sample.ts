/** Small rulebooks built by hand, for tests of the engine. */
import type { Calendar } from '../../../cms/src/engine';
import type { Dossier } from '../../../cms/src/engine/dossier';
import type { FactDefinition } from '../../../cms/src/engine/facts';
import type { Rule, Rulebook, StepRule } from '../../../cms/src/engine/rulebook';

export const CALENDAR: Calendar = {
  years: {
    2023: { status: 'published', holidays: [], workdays: [] },
    2024: {
      status: 'published',
      holidays: ['2024-02-12', '2024-02-13', '2024-02-14', '2024-02-15', '2024-02-16', '2024-05-01', '2024-10-01'],
      workdays: ['2024-02-04', '2024-02-18'],
    },
    2025: { status: 'published', holidays: ['2025-01-01'], workdays: [] },
    2027: { status: 'estimated', holidays: ['2027-01-01'], workdays: [] },
  },
};

export const fact = (id: string, type: FactDefinition['type'], rest: Partial<FactDefinition> = {}): FactDefinition => ({
  id,
  label: id,
  type,
  source: rest.derive ? 'derived' : 'typed',
  ...rest,
});

type Loose = { id: string; kind: Rule['kind'] } & Record<string, unknown>;
/** A rule with what every rule has filled in. */
export const rule = (given: Loose): Rule =>
  ({ article: '第一条', title: given.id, source: 'sample', ...given }) as unknown as Rule;

export const step = (name: string, given: Partial<StepRule> = {}): StepRule => ({
  id: `SA-1.${name}`,
  kind: 'step',
  article: '第一条',
  title: name,
  source: 'sample',
  procedure: 'case',
  step: name,
  by: [{ body: 'lead' }],
  needs: 'all',
  consults: [],
  after: [],
  join: 'all',
  soft: false,
  overrun: 'overdue',
  outcomes: ['agree', 'return', 'reject'],
  labels: {},
  form: [],
  effects: [],
  optional: false,
  ...given,
});

export function rulebook(
  rules: Rule[],
  rest: Partial<Omit<Rulebook, 'facts'>> & { facts?: FactDefinition[] } = {},
): Rulebook {
  const { facts = [], ...header } = rest;
  return {
    id: 'sample',
    folder: 'sample',
    jurisdiction: 'sample',
    jurisdictionLabel: '示例',
    title: '示例办法',
    number: null,
    version: '1',
    level: 'city',
    effectiveFrom: '2020-01-01',
    effectiveUntil: null,
    trial: false,
    purpose: '',
    basis: [],
    interpretedBy: ['lead'],
    bodies: {},
    chapters: [],
    articleCount: 50,
    annexCount: 0,
    readings: [],
    procedures: [],
    materials: [],
    evaluations: [],
    facts: Object.fromEntries(facts.map((definition) => [definition.id, definition])),
    rules,
    ...header,
  };
}

export const dossier = (given: Partial<Dossier> = {}): Dossier => ({ date: '2024-03-01', facts: {}, ...given });
