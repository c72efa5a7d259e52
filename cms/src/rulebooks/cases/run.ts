/** Runs one case and says where what came out differs from what it expects. Nothing differs: the case holds. */
import {
  type Calendar,
  caseState,
  dutiesOf,
  evaluate,
  type StepRun,
  type StepStanding,
  seenBy,
  standingOfCase,
} from '../../engine';
import type { Dossier } from '../../engine/dossier';
import type { Facts } from '../../engine/facts';
import type { Rulebook } from '../../engine/rulebook';
import { differences } from './differences';
import type { Case } from './read';

type Of<Kind extends Case['kind']> = Extract<Case, { kind: Kind }>;

export function runCase(one: Case, rulebook: Rulebook, calendar: Calendar): string[] {
  const book = switched(rulebook, one);
  if (one.kind === 'event') return runEvent(one, book, calendar);
  if (one.kind === 'procedure') return runProcedure(one, book, calendar);
  if (one.kind === 'duties') return runDuties(one, book, calendar);
  return runDescribe(one, book);
}

/** The rulebook as the jurisdiction of the case has switched it. */
export function switched(rulebook: Rulebook, { raw }: Pick<Case, 'raw'>): Rulebook {
  const effectiveFrom = 'effectiveFrom' in raw ? raw.effectiveFrom : undefined;
  if (!raw.readings && effectiveFrom === undefined) return rulebook;
  const readings = rulebook.readings.map((reading) => ({
    ...reading,
    value: raw.readings?.[reading.id] ?? reading.value,
  }));
  return { ...rulebook, readings, effectiveFrom: effectiveFrom ?? rulebook.effectiveFrom };
}

function runEvent({ raw, dossier }: Of<'event'>, rulebook: Rulebook, calendar: Calendar): string[] {
  const findings = new Map(evaluate(rulebook, raw.event, dossier, calendar).map((finding) => [finding.rule, finding]));
  const compare = <Value>(
    expected: Record<string, Value> | undefined,
    what: string,
    actual: (rule: string) => unknown,
  ): string[] =>
    Object.entries(expected ?? {}).flatMap(([rule, value]) => differences(value, actual(rule), `${rule} 的${what}`));
  const unheard = Object.keys(raw.expect).filter((rule) => !findings.has(rule));
  if (unheard.length > 0) return unheard.map((rule) => `${rule} 在事件“${raw.event}”上没有结论`);
  return [
    ...compare(raw.expect, '结论', (rule) => findings.get(rule)?.outcome),
    ...compare(raw.severity, '后果', (rule) => findings.get(rule)?.severity),
    ...compare(sorted(raw.missing), '缺项', (rule) => [...(findings.get(rule)?.missing ?? [])].sort()),
    ...compare(sorted(raw.notify), '告知', (rule) => [...(findings.get(rule)?.notify?.to ?? [])].sort()),
    ...compare(sorted(raw.copy), '抄送', (rule) => [...(findings.get(rule)?.notify?.copy ?? [])].sort()),
    ...compare(raw.to, '去向', (rule) => {
      const { procedure, step } = findings.get(rule)?.to ?? {};
      return step === undefined ? procedure : `${procedure}.${step}`;
    }),
  ];
}

const sorted = (lists: Record<string, string[]> | undefined): Record<string, string[]> =>
  Object.fromEntries(Object.entries(lists ?? {}).map(([key, list]) => [key, [...list].sort()]));

function runProcedure(one: Of<'procedure'>, rulebook: Rulebook, calendar: Calendar): string[] {
  const { standings, problem } = standingsOf(one, rulebook, calendar);
  return problem === undefined ? compareStandings(one.raw.expect, standings) : [problem];
}

interface Walked {
  standings: StepStanding[];
  /** An opinion that could not be given. */
  problem?: string;
}

/** Opinions are given in order; each needs its step to be open at that moment. */
export function standingsOf({ raw, dossier: first }: Of<'procedure'>, rulebook: Rulebook, calendar: Calendar): Walked {
  const runs: StepRun[] = [];
  const dossier = { ...first };
  const stand = (date: string): StepStanding[] =>
    openAll(rulebook, raw.procedure, { ...dossier, date }, runs, calendar);
  const opinions = raw.opinions ?? [];
  stand(raw.opened ?? opinions[0]?.on ?? dossier.date);
  for (const [index, { step, body, result, facts, papers = [], on = dossier.date }] of opinions.entries()) {
    const standing = stand(on).find((one) => one.step === step);
    const run = runs.find((one) => one.step === step && one.round === standing?.round);
    if (standing?.state !== 'open' || !run)
      return { standings: stand(on), problem: `${on} ${body} 在环节“${step}”发表意见时，该环节是 ${standing?.state}` };
    run.opinions.push({ body, result, on });
    dossier.facts = { ...dossier.facts, ...(facts as Facts | undefined) };
    const versions = papers.map((paper) => [paper, String(index)]);
    dossier.digests = { ...dossier.digests, ...Object.fromEntries(versions) };
    lookAt(run, stand(on), { rulebook, dossier: { ...dossier, date: on }, calendar });
  }
  const last = opinions.at(-1)?.on ?? raw.opened;
  return { standings: stand(raw.date ?? last ?? dossier.date) };
}

interface Looking {
  rulebook: Rulebook;
  dossier: Dossier;
  calendar: Calendar;
}

/** What is done keeps what it looked at, as the product does. */
function lookAt(run: StepRun, standings: StepStanding[], { rulebook, dossier, calendar }: Looking): void {
  const done = standings.find(({ step, state, round }) => step === run.step && state === 'done' && round === run.round);
  const rule = rulebook.rules.find((one) => one.id === done?.rule);
  if (rule?.kind === 'step') run.seen = seenBy(rulebook, rule, dossier, calendar);
}

function openAll(
  rulebook: Rulebook,
  procedure: string,
  dossier: Dossier,
  runs: StepRun[],
  calendar: Calendar,
): StepStanding[] {
  const standings = standingOfCase(rulebook, procedure, dossier, runs, calendar);
  const opening = standings.filter(({ opensNow }) => opensNow);
  for (const { step, round, openedOn } of opening)
    runs.push({ step, round, openedOn: openedOn ?? dossier.date, opinions: [] });
  return opening.length > 0 ? openAll(rulebook, procedure, dossier, runs, calendar) : standings;
}

function compareStandings(expect: Of<'procedure'>['raw']['expect'], standings: StepStanding[]): string[] {
  const { state, ...perStep } = expect;
  const field = {
    steps: 'state',
    bodies: 'bodies',
    consults: 'consults',
    due: 'dueOn',
    overdue: 'overdue',
    late: 'late',
    rounds: 'round',
    skippedBy: 'skippedBy',
    returnTo: 'returnTo',
  } as const;
  const parts = (Object.keys(perStep) as (keyof typeof field)[]).flatMap((part) =>
    Object.entries(perStep[part] ?? {}).flatMap(([step, value]) =>
      differences(value, standings.find((one) => one.step === step)?.[field[part]], `环节 ${step} 的 ${part}`),
    ),
  );
  return [...(state === undefined ? [] : differences(state, caseState(standings), '办件')), ...parts];
}

function runDuties({ raw, dossier }: Of<'duties'>, rulebook: Rulebook, calendar: Calendar): string[] {
  const duties = dutiesOf(rulebook, dossier, raw.subject, calendar);
  const lacking = (raw.expect.duties ?? []).flatMap((expected) => {
    const label = `义务 ${expected.rule}${expected.period === undefined ? '' : `（${expected.period}）`}`;
    const found = duties.find(({ rule, period }) => rule === expected.rule && (expected.period ?? period) === period);
    return found ? differences(expected, found, label) : [`没有${label}`];
  });
  const unwanted = duties.filter(({ rule }) => raw.expect.none?.includes(rule));
  return [
    ...lacking,
    ...unwanted.map(({ rule, period }) => `不应有义务 ${rule}${period === undefined ? '' : `（${period}）`}`),
  ];
}

function runDescribe({ raw }: Of<'describe'>, rulebook: Rulebook): string[] {
  const subject = raw.describe === 'rulebook' ? rulebook : rulebook.rules.find(({ id }) => id === raw.describe);
  return differences(raw.expect, subject, raw.describe);
}
