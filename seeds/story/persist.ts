/**
 * Handing something in until it is taken: what a refusal asks for is added, a field that does not belong here is left
 * out, a principle is answered with a reason. A refusal that nothing written could mend ends the story.
 */
import { Refused } from '../client';
import type { Book, Statement, Supplies } from './book';
import { type Finding, merged, type Remedy, remedyFor } from './comply';
import { type Matter, plausible } from './fill';

export interface Draft {
  facts: Statement;
  override?: { reason: string };
}
/** A draft with what turned out to have no place on this form. */
interface Attempt {
  draft: Draft;
  strangers: string[];
}
export interface Submission<T> {
  /** Under this name the answers are remembered for the next project. */
  form: string;
  book: Book;
  matter: Matter;
  /** Stated by the story; never changed. */
  fixed: Statement;
  /** Filled in beforehand. */
  prepared?: Statement;
  reason?: string;
  /** Papers that are not to be had. */
  withheld: ReadonlySet<string>;
  send: (draft: Draft) => Promise<T>;
  /** Hands in papers and writes rows. */
  supply: (supplies: Supplies) => Promise<void>;
}

const ATTEMPTS = 12;
const REASON = '因工作需要，经集体研究同意，理由已随材料说明。';

export async function persist<T>(submission: Submission<T>): Promise<T> {
  const { book, form, fixed, prepared } = submission;
  const reason = submission.reason ?? (book.needsReason.has(form) ? REASON : undefined);
  const facts = { ...prepared, ...refreshed(book.recall(form), submission), ...fixed };
  let attempt: Attempt = { draft: { facts, ...(reason ? { override: { reason } } : {}) }, strangers: [] };
  for (let count = 1; ; count += 1) {
    try {
      const answer = await submission.send(attempt.draft);
      book.learn(form, remembered(attempt.draft.facts, submission));
      return answer;
    } catch (error) {
      if (!(error instanceof Refused) || count === ATTEMPTS) throw error;
      attempt = await mended(attempt, error, submission);
    }
  }
}

async function mended<T>(attempt: Attempt, error: Refused, submission: Submission<T>): Promise<Attempt> {
  const { status } = error.answer;
  if (status === 400) return withoutStrangers(attempt, error, submission.fixed);
  if (status !== 422) throw error;
  const { draft, strangers } = attempt;
  const findings = (error.answer.error?.details.findings ?? []) as unknown as Finding[];
  const remedy = remediesOf(findings, attempt, submission);
  const facts = { ...draft.facts, ...remedy.facts };
  const isMore = remedy.papers.length > 0 || remedy.rows.length > 0;
  if (isMore || JSON.stringify(facts) !== JSON.stringify(draft.facts)) {
    await submission.supply(remedy);
    submission.book.want(submission.form, remedy, submission.matter);
    return { draft: { ...draft, facts }, strangers };
  }
  if (draft.override || findings.some(({ severity }) => severity === 'block')) throw error;
  submission.book.needsReason.add(submission.form);
  return { draft: { ...draft, override: { reason: REASON } }, strangers };
}

function remediesOf<T>(findings: Finding[], { draft, strangers }: Attempt, submission: Submission<T>): Remedy {
  const { book, matter } = submission;
  const fixed = { ...submission.fixed, ...Object.fromEntries(strangers.map((id) => [id, null])) };
  const remedies = findings
    .filter(({ severity }) => severity !== 'info')
    .flatMap((finding) => remedyFor({ book, matter, finding, fixed, stated: draft.facts }) ?? []);
  return {
    facts: merged(remedies.map(({ facts }) => facts)),
    papers: [...new Set(remedies.flatMap(({ papers }) => papers))].filter((one) => !submission.withheld.has(one)),
    rows: [...new Map(remedies.flatMap(({ rows }) => rows).map((row) => [JSON.stringify(row), row])).values()],
  };
}

function withoutStrangers({ draft, strangers }: Attempt, error: Refused, fixed: Statement): Attempt {
  const errors = (error.answer.error?.details.errors ?? []) as { field: string }[];
  const found = errors
    .map(({ field }) => field.replace(/^facts\./, ''))
    .filter((field) => field in draft.facts && !(field in fixed));
  if (found.length === 0) throw error;
  const facts = Object.fromEntries(Object.entries(draft.facts).filter(([id]) => !found.includes(id)));
  return { draft: { ...draft, facts }, strangers: [...strangers, ...found] };
}

/** Stands for what the field would be filled with anyway, on that day and for that project. */
const AS_USUAL = '\u0000';

function remembered<T>(facts: Statement, { fixed, matter, book }: Submission<T>): Statement {
  const own = Object.entries(facts).filter(([id]) => !(id in fixed));
  return Object.fromEntries(
    own.map(([id, value]) => {
      const field = book.facts.get(id);
      return [id, field && plausible(field, matter) === value ? AS_USUAL : value];
    }),
  );
}

function refreshed(facts: Statement, { book, matter }: Submission<unknown>): Statement {
  return Object.fromEntries(
    Object.entries(facts).map(([id, value]) => {
      const field = book.facts.get(id);
      return [id, field && value === AS_USUAL ? plausible(field, matter) : value];
    }),
  );
}
