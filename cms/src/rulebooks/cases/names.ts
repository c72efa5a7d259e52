/** The names of a loaded rulebook, for what is written about it (cases). */
import { EVENTS } from '../../engine/events';
import type { Rulebook } from '../../engine/rulebook';
import type { Names } from '../compile/names';

const known = new WeakMap<Rulebook, Names>();

export function namesOf(rulebook: Rulebook): Names {
  const names = known.get(rulebook) ?? collect(rulebook);
  known.set(rulebook, names);
  return names;
}

function collect({ facts, materials, procedures, readings, rules }: Rulebook): Names {
  const steps = rules.flatMap((rule) => (rule.kind === 'step' ? [`${rule.procedure}.${rule.step}`] : []));
  const registers = rules.flatMap((rule): [string, string[]][] =>
    rule.kind === 'record' ? [[rule.register, rule.fields]] : [],
  );
  return {
    facts: new Map(Object.entries(facts)),
    materials: new Set(materials.map(({ id }) => id)),
    procedures: new Set(procedures.map(({ id }) => id)),
    steps: new Set(steps),
    registers: new Map(registers),
    readings: new Map(readings.map(({ id, options }) => [id, options.map(({ value }) => value)])),
    rules: new Set(rules.map(({ id }) => id)),
    events: new Set([
      ...Object.keys(EVENTS),
      ...procedures.map(({ id }) => `${id}.open`),
      ...steps,
      ...steps.map((step) => `${step}.pass`),
      ...registers.map(([register]) => `record.${register}`),
    ]),
  };
}
