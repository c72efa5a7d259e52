/** What can only be seen on the whole rulebook: double ids, articles, procedures, circles, references of the header. */
import { addDays } from '../../engine/dates';
import type { Rulebook } from '../../engine/rulebook';
import type { FactDraft } from '../compile/facts';
import type { Desk } from '../compile/names';
import type { RawTopicRule } from '../compile/rule';
import type { Header } from '../header';
import type { Spot } from '../source';
import { suggestion } from '../suggest';
import { checkArticle, checkChapters, type Extent } from './articles';
import { findCycles } from './cycles';
import { checkProcedure, type PlacedStep } from './graph';
import { checkGround } from './ground';

/** A rulebook as far as it could be compiled, with the places everything came from. */
export interface Compiled {
  rulebook: Rulebook;
  header: Header;
  rules: RawTopicRule[];
  drafts: Map<string, FactDraft>;
  /** false: some rule or file could not be read, so nothing is said about what seems to be lacking. */
  isWhole: boolean;
}

export function checkRulebook(compiled: Compiled, desk: Desk): void {
  const { rulebook, header, rules } = compiled;
  checkChapters(header.raw.chapters, header.spot.down('chapters'), desk.problems);
  checkArticles(rulebook, header, rules, desk);
  checkDoubles(header, rules, desk);
  checkHeader(header, desk);
  if (compiled.isWhole) checkWhole(compiled, desk);
  reportCycles(compiled, desk);
}

function checkWhole({ header: { raw, spot }, rules }: Compiled, { problems, names }: Desk): void {
  if (rules.length === 0) {
    problems.push(spot.problem('办法里一条规则也没有', '在主题文件（如 planning.yaml）的 rules 下写规则'));
    return;
  }
  if (raw.asReference && !names.rules.has(raw.asReference.rule)) {
    const { rule } = raw.asReference;
    problems.push(spot.down('asReference', 'rule').problem(`没有条款“${rule}”`, suggestion(rule, names.rules)));
  }
  const steps = rules.flatMap(({ raw: rule, spot: place }): PlacedStep[] =>
    rule.kind === 'step' ? [{ raw: rule, spot: place }] : [],
  );
  raw.materials?.forEach(({ filledFrom }, index) => {
    if (filledFrom === undefined || names.steps.has(filledFrom)) return;
    const place = spot.down('materials', index, 'filledFrom');
    problems.push(place.problem(`没有环节“${filledFrom}”，表格无从填写`, suggestion(filledFrom, names.steps)));
  });
  raw.procedures?.forEach((procedure, index) => {
    const own = steps.filter((step) => step.raw.procedure === procedure.id);
    checkProcedure(procedure.title, own, spot.down('procedures', index), problems);
    checkGround(procedure, own, problems);
  });
}

function checkArticles(rulebook: Rulebook, { raw, spot }: Header, rules: RawTopicRule[], { problems }: Desk): void {
  const extent: Extent = { articles: rulebook.articleCount, annexes: rulebook.annexCount };
  const check = (article: string, place: Spot): void => checkArticle(article, extent, place.down('article'), problems);
  for (const rule of rules) check(rule.raw.article, rule.spot);
  for (const list of ['readings', 'procedures', 'materials', 'evaluations'] as const)
    raw[list]?.forEach((item, index) => {
      check(item.article, spot.down(list, index));
    });
  for (const [body, { article }] of Object.entries(raw.bodies)) check(article, spot.down('bodies', body));
}

function doubles(ids: { id: string; spot: Spot }[], what: string, desk: Desk): void {
  const first = new Map<string, Spot>();
  for (const { id, spot } of ids) {
    const earlier = first.get(id);
    if (earlier) {
      const { file, line } = earlier.problem('', '');
      desk.problems.push(spot.problem(`${what}“${id}”重复，已见于 ${file}:${line}`, '换一个标识，如加后缀'));
    } else first.set(id, spot);
  }
}

function checkDoubles({ raw, spot }: Header, rules: RawTopicRule[], desk: Desk): void {
  doubles(
    rules.map((rule) => ({ id: rule.raw.id, spot: rule.spot.down('id') })),
    '条款',
    desk,
  );
  const registers = rules.flatMap(({ raw: rule, spot: place }) =>
    rule.kind === 'record' ? [{ id: rule.register, spot: place.down('register') }] : [],
  );
  doubles(registers, '台账', desk);
  const names = { readings: '读法', procedures: '流程', materials: '材料', evaluations: '评价类别' };
  for (const list of ['readings', 'procedures', 'materials', 'evaluations'] as const)
    doubles(
      (raw[list] ?? []).map(({ id }, index) => ({ id, spot: spot.down(list, index, 'id') })),
      names[list],
      desk,
    );
}

function checkHeader({ raw, spot }: Header, { problems }: Desk): void {
  raw.readings?.forEach(({ value, options, id }, index) => {
    const values = options.map((option) => option.value);
    if (!values.includes(value))
      problems.push(
        spot.down('readings', index, 'value').problem(`读法“${id}”没有选项“${value}”`, suggestion(value, values)),
      );
  });
  if (raw.effectiveFrom && raw.effectiveUntil && raw.effectiveUntil < raw.effectiveFrom)
    problems.push(spot.down('effectiveUntil').problem('失效日早于施行日', `写不早于 ${raw.effectiveFrom} 的日期`));
  const eve = raw.effectiveFrom && addDays(raw.effectiveFrom, -1);
  if (raw.supersedes && eve && raw.supersedes.effectiveUntil !== eve)
    problems.push(
      spot
        .down('supersedes', 'effectiveUntil')
        .problem('被替代的办法与本办法之间有重叠或空档', `写施行日的前一日：${eve}`),
    );
}

function reportCycles({ rulebook, header, rules, drafts }: Compiled, { problems, names }: Desk): void {
  for (const { id, kind, way } of findCycles(names.facts.values(), rulebook.rules)) {
    const place =
      kind === 'rule' ? rules.find((rule) => rule.raw.id === id)?.spot.down('id') : drafts.get(id)?.derive?.spot;
    const what = kind === 'rule' ? '条款互相引用成环' : '事实互相推算成环';
    problems.push((place ?? header.spot).problem(`${what}：${way.join(' → ')}`, '去掉其中一处引用'));
  }
}
