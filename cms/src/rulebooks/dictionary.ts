/** The facts a rulebook sees: those the engine supplies, the common dictionary, and the rulebook's own. */
import type { FactDefinition } from '../engine/facts';
import { SUPPLIED } from '../engine/supplied';
import { readDerivation } from './compile/derivation';
import { type FactDraft, readFact } from './compile/facts';
import type { Desk, Names } from './compile/names';
import type { Problem } from './problem';
import { factsFileSchema, type RawWording, wordingSchema } from './schema/facts';
import { readShape } from './schema/read';
import { Source, Spot } from './source';

export interface Dictionary {
  drafts: Map<string, FactDraft>;
  problems: Problem[];
}

/** Reads `facts.yaml`. Derivations stay uncompiled: they may name registers that only a rulebook declares. */
export function readDictionary(path: string, file: string): Dictionary {
  const { source, problems } = Source.read(path, file);
  const drafts = new Map<string, FactDraft>();
  if (!source) return { drafts, problems };
  const spot = new Spot(source);
  const shape = readShape(factsFileSchema, source.value, spot, problems);
  if (shape) addFacts(drafts, shape.facts, spot.down('facts'), problems);
  return { drafts, problems };
}

/** A fact that is there already may be called otherwise, as a regulation has its own word for it; nothing else. */
export function addFacts(
  drafts: Map<string, FactDraft>,
  raw: Record<string, unknown>,
  spot: Spot,
  problems: Problem[],
): void {
  for (const [id, value] of Object.entries(raw)) {
    const place = spot.down(id);
    const common = drafts.get(id);
    const draft = common ? reworded(id, common, value, place, problems) : readFact(id, value, place, problems);
    if (draft) drafts.set(id, draft);
  }
}

function reworded(id: string, common: FactDraft, raw: unknown, spot: Spot, problems: Problem[]): FactDraft | undefined {
  const wording = wordingSchema.safeParse(raw);
  if (wording.success) return withWords(common, wording.data, spot, problems);
  const mend = '只是叫法不同的，只写 label、help、group、options；意思不同的，换一个标识';
  problems.push(spot.problem(`事实“${id}”在公共字典里已有`, mend, 'key'));
  return undefined;
}

function withWords(common: FactDraft, { options, ...words }: RawWording, spot: Spot, problems: Problem[]): FactDraft {
  const known = common.definition.options ?? [];
  for (const [index, { value }] of (options ?? []).entries())
    if (!known.some((option) => option.value === value)) {
      const place = spot.down('options', index, 'value');
      problems.push(place.problem(`公共字典的“${common.definition.id}”没有选项“${value}”`, '只改已有选项的叫法'));
    }
  const worded = known.map((option) => ({ ...option, ...options?.find(({ value }) => value === option.value) }));
  return { ...common, definition: { ...common.definition, ...words, ...(options && { options: worded }) } };
}

export function factNames(drafts: Map<string, FactDraft>): Names['facts'] {
  const supplied = SUPPLIED.map((definition): [string, FactDefinition] => [definition.id, definition]);
  return new Map([
    ...supplied,
    ...[...drafts].map(([id, draft]): [string, FactDefinition] => [id, { ...draft.definition }]),
  ]);
}

/** Compiles the derivations in place, now that every name is known. */
export function compileDerivations(drafts: Map<string, FactDraft>, desk: Desk): void {
  for (const [id, { derive }] of drafts) {
    const definition = desk.names.facts.get(id);
    if (!derive || !definition) continue;
    const compiled = readDerivation(definition, derive.raw, derive.spot, { ...desk, inDuty: true });
    if (compiled) definition.derive = compiled;
  }
}
