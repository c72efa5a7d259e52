/** What loads and yet will not do what its author meant: nobody can type a fact, a paper is never asked for. */
import type { BodyId, Rule, Rulebook } from '../../engine/rulebook';
import { blankMarks } from './blank-marks';

function bodiesNamed(rule: Rule): BodyId[] {
  if (rule.kind === 'step') return [...rule.by.map(({ body }) => body), ...rule.consults];
  if (rule.kind === 'notice') return [...rule.to, ...rule.copy];
  return 'by' in rule && Array.isArray(rule.by) ? rule.by : [];
}

function unnamedBodies(rulebook: Rulebook): string[] {
  const used = [...rulebook.rules.flatMap(bodiesNamed), ...rulebook.procedures.flatMap(({ opens }) => opens)];
  const unnamed = [...new Set(used)].filter((body) => !rulebook.bodies[body]);
  return unnamed.map((body) => `职能“${body}”没有写进 bodies，界面上只能显示代号：在 index.yaml 的 bodies 下补上名称`);
}

function unaskedPapers({ materials, rules }: Rulebook): string[] {
  const text = JSON.stringify(rules);
  return materials
    .filter(({ id }) => !text.includes(`"${id}"`))
    .map(({ id, label }) => `材料“${label}”（${id}）没有条款要求，只能自愿上传：应当提交的写一条 kind: material`);
}

/** A fact the rulebook defines and nothing asks about; what is kept on the project is asked by the declaration. */
function idleFacts({ facts, rules, procedures }: Rulebook, own: string[]): string[] {
  const text = JSON.stringify([rules, procedures, Object.values(facts).map(({ derive }) => derive ?? null)]);
  return own
    .filter((id) => !text.includes(`"${id}"`) && facts[id]?.kept !== 'project')
    .map((id) => `事实“${facts[id]?.label}”（${id}）没有用到，无处填写：写进条件、form 或台账的 fields，或删去`);
}

/** `own`: the facts the rulebook itself defines. */
export function adviceOn(rulebook: Rulebook, own: string[]): string[] {
  return [...unnamedBodies(rulebook), ...unaskedPapers(rulebook), ...idleFacts(rulebook, own), ...blankMarks(rulebook)];
}
