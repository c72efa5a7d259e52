/** What stands against a project's run, now and then: opinions after their limit, and what acts passed in spite of. */
import type { Override } from '../../../cases/judge';
import { heldAgainst } from '../../../cases/told';
import { stepRules, type Work } from '../../../cases/work';
import type { OpinionRow, ProjectRow } from '../../../dossier/rows';
import { readJson } from '../../../dossier/stored';
import type { MovedDay } from '../../../engine';
import type { Finding } from '../../../engine/finding';
import type { Tx } from '../../../write/tx';
import { type CasePeople, namesOf, peopleOf } from '../../case/services/case-rows';
import { bodyLabel, workdaysLate } from '../../case/services/step-view';
import { entriesOf } from './history';

/** Whose act it was, in which case and on which day. */
interface About {
  case: string | null;
  procedure: { id: string; title: string } | null;
  step: string | null;
  stepTitle: string | null;
  body: string | null;
  bodyLabel: string | null;
  by: string | null;
  on: string | null;
}
interface Basis {
  rule: string;
  article: string;
  title: string;
}
export type Remark = About &
  Basis &
  (
    | { kind: 'late'; dueOn: string; workdaysLate: number }
    | { kind: 'finding'; finding: Finding /** Why it was done all the same. */; reason: string | null }
  );

interface Seen {
  work: Work;
  opinion: OpinionRow;
}
const opinionsOf = (works: Work[]): Seen[] =>
  works.flatMap((work) =>
    work.opinions.filter(({ state }) => state !== 'withdrawn').map((opinion) => ({ work, opinion })),
  );

function basisOf({ work, opinion }: Seen): Basis {
  const rules = stepRules(work.rulebook, work.procedure.id).filter(({ step }) => step === opinion.step);
  const rule = rules.find(({ id }) => id === opinion.rule) ?? rules[0];
  return { rule: rule?.id ?? '', article: rule?.article ?? '', title: rule?.title ?? opinion.step };
}

function aboutOf(seen: Seen, people: CasePeople): About {
  const { work, opinion } = seen;
  return {
    case: work.row.document_id,
    procedure: { id: work.procedure.id, title: work.procedure.title },
    step: opinion.step,
    stepTitle: basisOf(seen).title,
    body: opinion.body,
    bodyLabel: bodyLabel(work.rulebook, opinion.body),
    by: opinion.issued_by_id === null ? null : (people[opinion.issued_by_id] ?? null),
    on: opinion.issued_on,
  };
}

const remarksOn = (findings: Finding[], override: Override | null, about: About): Remark[] =>
  findings.map((finding) => ({
    kind: 'finding',
    ...about,
    rule: finding.rule,
    article: finding.article,
    title: finding.title,
    finding,
    reason: override?.rules.includes(finding.rule) ? override.reason : null,
  }));

function remarksIn(tx: Tx, seen: Seen, people: CasePeople): Remark[] {
  const { due_on: dueOn, issued_on: issuedOn, findings, override } = seen.opinion;
  const about = aboutOf(seen, people);
  const days = workdaysLate(dueOn, issuedOn, tx.today);
  const late: Remark[] =
    days === null || dueOn === null ? [] : [{ kind: 'late', ...about, ...basisOf(seen), dueOn, workdaysLate: days }];
  const against = readJson<Finding[]>(findings, []);
  return [...late, ...remarksOn(against, readJson<Override | null>(override, null), about)];
}

/** A command that begins something and acts at once says the same in both places. */
const momentOf = (rule: string, override: Override | null): string =>
  override?.rules.includes(rule) ? `${rule} ${override.at}` : rule;

const momentsIn = (seen: Seen[]): string[] =>
  seen.flatMap(({ opinion }) =>
    readJson<Finding[]>(opinion.findings, []).map(({ rule }) =>
      momentOf(rule, readJson<Override | null>(opinion.override, null)),
    ),
  );

interface Entry {
  at: string;
  user_id: number | null;
  findings: string;
  overrides: string | null;
}

/** What was not said in an opinion: a case begun, a contract, a payment, a record. The trail alone keeps it. */
async function besideOpinions(tx: Tx, project: ProjectRow, seen: Seen[]): Promise<Remark[]> {
  if (tx.actor.role === 'contractor') return [];
  const known = new Set(momentsIn(seen));
  const rows: Entry[] = await entriesOf(tx, project)
    .whereNot('entity', 'opinion')
    .whereNotNull('findings')
    .orderBy('seq')
    .select('at', 'user_id', 'findings', 'overrides');
  const people = await peopleOf(
    tx,
    rows.map(({ user_id }) => user_id),
  );
  return rows.flatMap(({ at, user_id, findings, overrides }) => {
    const override = readJson<Override | null>(overrides, null);
    const against = heldAgainst(readJson<Finding[]>(findings, []));
    const own = against.filter(({ rule }) => !known.has(momentOf(rule, override)));
    return remarksOn(own, override, { ...BESIDE, by: (user_id && people[user_id]) || null, on: at.slice(0, 10) });
  });
}

const BESIDE = { case: null, procedure: null, step: null, stepTitle: null, body: null, bodyLabel: null };

/** `works`: the cases the person may see. Newest first; what is still awaited before all. */
export async function remarksOf(tx: Tx, project: ProjectRow, works: Work[]): Promise<Remark[]> {
  const seen = opinionsOf(works);
  const people = await namesOf(
    tx,
    seen.map(({ opinion }) => opinion),
  );
  const inOpinions = seen.flatMap((one) => remarksIn(tx, one, people));
  const all = [...inOpinions, ...(await besideOpinions(tx, project, seen))];
  return all.sort((one, other) => ((other.on ?? '9999') < (one.on ?? '9999') ? -1 : 1));
}

/** By which acts a duty came to fall due on another day, oldest first. */
export function movesOf(works: Work[], rule: string) {
  return opinionsOf(works)
    .flatMap(({ work, opinion }) =>
      readJson<MovedDay[]>(opinion.moved, [])
        .filter((moved) => moved.rule === rule)
        .map(({ from, to }) => ({
          from,
          to,
          on: opinion.issued_on,
          bodyLabel: bodyLabel(work.rulebook, opinion.body),
          case: work.row.document_id,
          procedure: { id: work.procedure.id, title: work.procedure.title },
          article: basisOf({ work, opinion }).article,
          reason: reasonOf(work) ?? opinion.comment,
          id: opinion.id,
        })),
    )
    .sort((one, other) => one.id - other.id)
    .map(({ id: _, ...move }) => move);
}

/** What the case states at length is why it was brought. */
function reasonOf({ row, rulebook }: Work): string | null {
  const stated = Object.entries(readJson<Record<string, unknown>>(row.facts, {}));
  const texts = stated.flatMap(([fact, value]) =>
    rulebook.facts[fact]?.type === 'long-text' && typeof value === 'string' ? [value] : [],
  );
  return texts.length > 0 ? texts.join('；') : null;
}
