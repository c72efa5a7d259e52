/** The steps of a procedure must form a way through: no cycle, nothing unreachable, no step that cannot be passed. */
import type { Problem } from '../problem';
import { asList } from '../schema/atoms';
import type { RawRules } from '../schema/rules';
import type { Spot } from '../source';

export interface PlacedStep {
  raw: RawRules['step'];
  spot: Spot;
}

export function checkProcedure(title: string, steps: PlacedStep[], spot: Spot, problems: Problem[]): void {
  if (steps.length === 0) {
    problems.push(spot.problem(`流程“${title}”没有环节`, '写至少一条 kind: step 的规则，或删去这个流程'));
    return;
  }
  checkAlternatives(steps, problems);
  const before = predecessors(steps);
  const reached = reachable(steps, before);
  for (const step of steps) {
    const { raw } = step;
    if (ancestors(raw.step, before).has(raw.step))
      problems.push(step.spot.down('after').problem(`环节“${raw.step}”绕回了自己`, '改正 after，流程里不能有环'));
    else if (!reached.has(raw.step))
      problems.push(
        step.spot.down('after').problem(`环节“${raw.step}”永远走不到`, '改正 after，使它接在能办到的环节之后'),
      );
    checkOutcomes(step, before, problems);
  }
}

function checkAlternatives(steps: PlacedStep[], problems: Problem[]): void {
  for (const { raw, spot } of steps) {
    const same = steps.filter((other) => other.raw.step === raw.step);
    if (same.length > 1 && raw.when === undefined)
      problems.push(
        spot
          .down('step')
          .problem(`环节“${raw.step}”有 ${same.length} 条规则，这条没有 when`, '给每条写 when，说明各自何时适用'),
      );
  }
}

function predecessors(steps: PlacedStep[]): Map<string, Set<string>> {
  const before = new Map<string, Set<string>>();
  for (const { raw } of steps) {
    const known = before.get(raw.step) ?? new Set();
    // An unknown step is reported where it is named; here it would only make everything after it unreachable.
    for (const step of asList(raw.after)) if (steps.some((other) => other.raw.step === step)) known.add(step);
    before.set(raw.step, known);
  }
  return before;
}

function ancestors(step: string, before: Map<string, Set<string>>): Set<string> {
  const found = new Set<string>();
  const queue = [...(before.get(step) ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    queue.push(...(before.get(next) ?? []));
  }
  return found;
}

function reachable(steps: PlacedStep[], before: Map<string, Set<string>>): Set<string> {
  const joinsAny = new Set(steps.filter(({ raw }) => raw.join === 'any').map(({ raw }) => raw.step));
  const reached = new Set<string>();
  const opens = (step: string, after: string[]): boolean =>
    after.length === 0 ||
    (joinsAny.has(step) ? after.some((one) => reached.has(one)) : after.every((one) => reached.has(one)));
  for (let grew = true; grew; ) {
    const open = [...before].filter(([step, after]) => !reached.has(step) && opens(step, [...after]));
    for (const [step] of open) reached.add(step);
    grew = open.length > 0;
  }
  return reached;
}

function checkOutcomes({ raw, spot }: PlacedStep, before: Map<string, Set<string>>, problems: Problem[]): void {
  const outcomes = asList(raw.outcome);
  const forward = outcomes.length === 0 || outcomes.some((outcome) => outcome.startsWith('agree'));
  if (!forward) problems.push(spot.down('outcome').problem(`环节“${raw.step}”没有能往下走的结果`, '加上 agree'));
  const target = raw['return-to'];
  const upstream = ancestors(raw.step, before);
  if (outcomes.includes('return') && target === undefined && upstream.size === 0)
    problems.push(
      spot.down('outcome').problem(`环节“${raw.step}”之前没有环节，不能退回`, '去掉 return，或写 return-to'),
    );
  if (target !== undefined && before.has(target) && target !== raw.step && !upstream.has(target))
    problems.push(
      spot
        .down('return-to')
        .problem(`“${target}”不在“${raw.step}”之前，不能退回到那里`, `可用：${[...upstream].join('、') || '无'}`),
    );
  checkLimit(raw, upstream, spot, problems);
  for (const label of Object.keys(raw.labels ?? {}))
    if (!(outcomes.length === 0 ? ['agree'] : (outcomes as string[])).includes(label))
      problems.push(
        spot.down('labels', label).problem(`“${label}”不在 outcome 之内`, '加进 outcome 或删去这个叫法', 'key'),
      );
}

function checkLimit(raw: RawRules['step'], upstream: Set<string>, spot: Spot, problems: Problem[]): void {
  if (raw.until !== undefined && raw.within !== undefined)
    problems.push(spot.down('until').problem('期限写了两次：within 和 until', '留下一个', 'key'));
  for (const key of ['from', 'runs-on'] as const)
    if (raw[key] !== undefined && raw.within === undefined)
      problems.push(spot.down(key).problem(`写了“${key}”却没有期限`, '补上 within，或删去这个键', 'key'));
  if (raw['runs-on'] === 'paused' && (raw.from !== undefined || !/days$/.test(raw.within ?? 'days')))
    problems.push(
      spot.down('runs-on').problem('接着算余下的期限，只能是本环节按日的期限', '写 workdays 或 days，不写 from', 'key'),
    );
  if (raw.from !== undefined && raw.from !== raw.step && !upstream.has(raw.from))
    problems.push(
      spot
        .down('from')
        .problem(`“${raw.from}”不在“${raw.step}”之前，期限不能自它算起`, `可用：${[...upstream].join('、') || '无'}`),
    );
}
