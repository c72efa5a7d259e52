/** A refusal in one sentence: which rule, which article, the figure that decided it, what is lacking, the way out. */
import { percentOf } from '../../engine/exact';
import type { FactDefinition, FactValue } from '../../engine/facts';
import type { Finding, Reason } from '../../engine/finding';
import { writeMoney } from '../../engine/money';
import type { Rulebook } from '../../engine/rulebook';
import { awaitedIn } from '../../rulebooks/words/awaited';
import { isWayOut, needsReason, type Refusal } from './refusal';

/** What kind of refusal it is; screens that list the findings show only this. */
export const SUMMARY: Record<Refusal['kind'], string> = {
  'wrong-body': '按照办法，此事项不由您所在单位办理。',
  refused: '不符合办法规定，不能办理。',
  'reason-needed': '办法对此有原则性要求，需填写理由后方可办理。',
};
/** Said once the blocks are: mending them alone would not be enough. */
const BESIDES = '另有原则性要求，仍需填写理由：';
/** More than these are counted, not told. */
const MOST = 3;

const BROKEN: Partial<Record<string, string>> = {
  'at-most': '超过',
  'less-than': '未低于',
  'at-least': '低于',
  'more-than': '未超过',
  before: '不早于',
  'on-or-before': '晚于',
  after: '不晚于',
  'on-or-after': '早于',
};

type FactReason = Extract<Reason, { kind: 'fact' }>;

/** Two decimals, unless these would say that 10.0000005% is 10%. */
function percents(actual: number, limit: number): [string, string] {
  const shown: [string, string] = [percentOf(actual, 2), percentOf(limit, 2)];
  return shown[0] === shown[1] ? [percentOf(actual, 8, true), shown[1]] : shown;
}

function shown(definition: FactDefinition | undefined, value: FactValue): string {
  if (definition?.type === 'money' && typeof value === 'number') return `${writeMoney(value, true)}元`;
  if (typeof value === 'boolean') return value ? '是' : '否';
  const labelOf = (one: string): string => definition?.options?.find((option) => option.value === one)?.label ?? one;
  return (Array.isArray(value) ? value : [String(value)]).map(labelOf).join('、');
}

function figureOf({ facts }: Rulebook, { fact, operator, actual, limit, limitFact }: FactReason): string {
  const definition = facts[fact];
  const relation = BROKEN[operator];
  if (!relation) return `${definition?.label ?? fact}：${shown(definition, actual)}`;
  const isRatio = definition?.type === 'ratio' && typeof actual === 'number' && typeof limit === 'number';
  const [found, bound] = isRatio ? percents(actual, limit) : [shown(definition, actual), shown(definition, limit)];
  const against = limitFact ? `${facts[limitFact]?.label ?? limitFact} ` : '';
  return `${definition?.label ?? fact} ${found}，${relation}${against}${bound}`;
}

/** It should be stated; what is stated and should not be is told. */
const isWanted = ({ operator, limit }: FactReason): boolean => operator === 'present' && limit !== false;

/** The first that decided it: the others of an alternative say the same in another way. */
function figureIn(rulebook: Rulebook, { because }: Finding): string[] {
  const decisive = because.find(
    (reason): reason is FactReason =>
      reason.kind === 'fact' && reason.holds === false && reason.actual !== null && !isWanted(reason),
  );
  return decisive ? [figureOf(rulebook, decisive)] : [];
}

/** Facts, papers, steps and registers under the names people know. */
function nameOf({ facts, materials, rules }: Rulebook, id: string): string {
  const paper = materials.find((material) => material.id === id);
  const rule = rules.find((one) =>
    one.kind === 'step' ? `${one.procedure}.${one.step}` === id : one.kind === 'record' && one.register === id,
  );
  return facts[id]?.label ?? paper?.label ?? rule?.title ?? id;
}

function lackingIn(rulebook: Rulebook, { missing }: Finding): string[] {
  return missing.length > 0 ? [`还缺：${missing.map((id) => nameOf(rulebook, id)).join('、')}`] : [];
}

function holdersIn(rulebook: Rulebook, { because }: Finding): string[] {
  const bodies = because.flatMap((reason) => (reason.kind === 'actor' && reason.holds === false ? reason.limit : []));
  const labels = [...new Set(bodies)].map((body) => rulebook.bodies[body]?.label ?? body);
  return labels.length > 0 ? [`由${labels.join('、')}办理`] : [];
}

/** A procedure speaks of itself by its bare name. */
function titleOf({ procedures }: Rulebook, { rule, title }: Finding): string {
  return procedures.some(({ id }) => rule === `${id}.open`) ? `“${title}”现在不能发起` : title;
}

function told(rulebook: Rulebook, finding: Finding, kind: Refusal['kind']): string {
  const why =
    kind === 'wrong-body'
      ? holdersIn(rulebook, finding)
      : [
          ...figureIn(rulebook, finding),
          ...awaitedIn(rulebook, finding.because),
          ...lackingIn(rulebook, finding),
          ...holdersIn(rulebook, finding),
        ];
  return [`${titleOf(rulebook, finding)}（${finding.article}）`, ...why].join('，');
}

function wayOutOf({ procedures }: Rulebook, findings: Finding[]): string {
  const ways = findings.filter(isWayOut).flatMap(({ to }) => procedures.find(({ id }) => id === to?.procedure) ?? []);
  return ways.length > 0 ? `可改为办理${ways.map(({ title }) => `“${title}”`).join('或')}。` : '';
}

function split(findings: Finding[], is: (finding: Finding) => boolean): [Finding[], Finding[]] {
  return [findings.filter(is), findings.filter((finding) => !is(finding))];
}

export function wordsOf(rulebook: Rulebook, { kind, findings }: Refusal): string {
  // what is wrong comes before what nobody can say yet
  const against = findings
    .filter((finding) => !isWayOut(finding))
    .sort((a, b) => Number(a.outcome !== 'violated') - Number(b.outcome !== 'violated'));
  const [warned, blocking] = kind === 'refused' ? split(against, needsReason) : [[], against];
  const tellAll = (some: Finding[]): string => {
    const said = some.slice(0, MOST).map((finding) => told(rulebook, finding, kind));
    return `${said.join('；')}${some.length > MOST ? `；共${some.length}项` : ''}。`;
  };
  const besides = warned.length > 0 ? `${BESIDES}${tellAll(warned)}` : '';
  return `${SUMMARY[kind].slice(0, -1)}：${tellAll(blocking)}${besides}${wayOutOf(rulebook, findings)}`;
}
