/** One rulebook folder into one checked rulebook, or its problems; never something in between. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { EVENTS } from '../engine/events';
import type { Rule, Rulebook } from '../engine/rulebook';
import { checkRulebook } from './check/rulebook';
import type { FactDraft } from './compile/facts';
import { compileHeader } from './compile/header';
import { type Desk, noNames } from './compile/names';
import { compileRule, type RawTopicRule, readRuleShape } from './compile/rule';
import { addFacts, compileDerivations, factNames } from './dictionary';
import { type Header, isPart, readHeader } from './header';
import type { Problem } from './problem';
import { asList } from './schema/atoms';
import type { RawHeader } from './schema/header';
import { readShape } from './schema/read';
import { topicSchema } from './schema/rules';
import { Source, Spot } from './source';

export interface RulebookFolder {
  path: string;
  /** The folder as shown in problems: `config/rulebooks/<jurisdiction>`. */
  shown: string;
  name: string;
}
interface Topic {
  /** false: the file could not be read, so its rules are not known. */
  isRead: boolean;
  rules: { value: unknown; spot: Spot; source: string }[];
}

export function loadRulebook(
  folder: RulebookFolder,
  common: Map<string, FactDraft>,
): { rulebook?: Rulebook; header?: Header; problems: Problem[] } {
  const problems: Problem[] = [];
  const header = readHeader(folder, problems);
  const topics = readTopics(folder, problems);
  if (!header) return { problems };
  const drafts = new Map(common);
  addFacts(drafts, header.raw.facts ?? {}, header.spot.down('facts'), problems);
  const desk: Desk = { names: { ...noNames(), facts: factNames(drafts) }, problems, inDuty: false };
  const placed = topics.flatMap((topic) => topic.rules);
  collectNames(
    desk,
    header.raw,
    placed.map(({ value }) => value),
  );
  const raw = placed.flatMap(({ value, spot, source }): RawTopicRule[] => {
    const shape = readRuleShape(value, spot, desk);
    return shape ? [{ raw: shape, spot, source }] : [];
  });
  compileDerivations(drafts, desk);
  const rules = raw.map((rule) => compileRule(rule, desk)).filter((rule): rule is Rule => rule !== undefined);
  const rulebook = compileHeader(header, folder.name, desk, rules);
  const isWhole = topics.every((topic) => topic.isRead) && raw.length === placed.length;
  checkRulebook({ rulebook, header, rules: raw, drafts, isWhole }, desk);
  return problems.length > 0 ? { problems } : { rulebook, header, problems };
}

/** `approval.yaml`; a long topic goes on in `approval-outlines.yaml`. No topic has a hyphen in its name. */
const isFileOf = (topic: string, file: string): boolean => file === `${topic}.yaml` || file.startsWith(`${topic}-`);

/** A topic's own file before those it goes on in. */
const byTopic = (a: string, b: string): number => (a.replace('.yaml', '') < b.replace('.yaml', '') ? -1 : 1);

function readTopics(folder: RulebookFolder, problems: Problem[]): Topic[] {
  const files = readdirSync(folder.path).filter(
    (file) => file.endsWith('.yaml') && file !== 'index.yaml' && !isPart(file),
  );
  return files.sort(byTopic).flatMap((file): Topic[] => {
    const read = Source.read(join(folder.path, file), `${folder.shown}/${file}`);
    problems.push(...read.problems);
    if (!read.source) return [{ isRead: false, rules: [] }];
    const spot = new Spot(read.source);
    const shape = readShape(topicSchema, read.source.value, spot, problems);
    if (shape && !isFileOf(shape.topic, file))
      problems.push(
        spot
          .down('topic')
          .problem(
            `主题“${shape.topic}”与文件名“${file}”不符`,
            `把文件改名为 ${shape.topic}.yaml，篇幅长的可再分出 ${shape.topic}-….yaml`,
          ),
      );
    const rules = (shape?.rules ?? []).map((value, index) => {
      const place = spot.down('rules', index);
      return { value, spot: place, source: `${folder.name}/${file}:${place.line()}` };
    });
    return [{ isRead: shape !== undefined, rules }];
  });
}

/** Names are taken even from rules whose form is broken, so that one mistake is not reported many times. */
function collectNames({ names }: Desk, header: RawHeader, rules: unknown[]): void {
  for (const { id } of header.materials ?? []) names.materials.add(id);
  for (const { id, options } of header.readings ?? [])
    names.readings.set(
      id,
      options.map((option) => option.value),
    );
  for (const { id } of header.procedures ?? []) names.procedures.add(id);
  for (const event of Object.keys(EVENTS)) names.events.add(event);
  for (const { id } of header.procedures ?? []) names.events.add(`${id}.open`);
  for (const value of rules) {
    const { id, kind, procedure, step, register, fields } = (value ?? {}) as Record<string, unknown>;
    if (typeof id === 'string') names.rules.add(id);
    if (kind === 'step') {
      names.steps.add(`${String(procedure)}.${String(step)}`);
      names.events.add(`${String(procedure)}.${String(step)}`).add(`${String(procedure)}.${String(step)}.pass`);
    }
    if (kind === 'record' && typeof register === 'string') {
      names.registers.set(register, asList(fields).map(String));
      names.events.add(`record.${register}`);
    }
  }
}
