/** Words no regulation knows as kinds, and rows that say nothing, at every door that creates something. */
import type { Answer, Client } from '../../seeds/client';
import type { Book } from '../../seeds/story/book';
import { paperForm } from '../../seeds/story/paper';

export interface Scene {
  book: Book;
  project: string;
  /** documentId of the unit whose project it is. */
  unit: string;
  /** Who speaks for a body. */
  as: (body: string) => Client;
}

interface Door {
  path: string;
  by: string;
  body: unknown;
  /** The field the refusal is about. */
  field: RegExp;
}

const STRANGE = '随便什么';
/** The values that may be sent, or that there are none. */
const NAMES_VALUES = /可选|应为 \w+（|流程是|办法没有设/;

/** Every door that takes a kind as a field of its own. */
function doorsFor({ book, project }: Scene): Door[] {
  const on = '2027-11-30';
  const money = { project, amount: '100' };
  const opener = (subject: string): string => {
    const procedure = book.shown.procedures.find((one) => one.subject === subject);
    return (procedure && book.opensOf(procedure.id)[0]) ?? 'lead';
  };
  return [
    { path: '/api/rectifications', by: 'lead', body: { project, kind: STRANGE, dueOn: on }, field: /kind$/ },
    { path: '/api/evaluations', by: 'lead', body: { project, kind: STRANGE }, field: /^kind$/ },
    { path: '/api/materials', by: 'applicant', body: paperForm({ project, kind: STRANGE }, '材料'), field: /^kind$/ },
    { path: '/api/records', by: 'lead', body: { project, register: STRANGE, facts: {} }, field: /^register$/ },
    { path: '/api/budgets', by: 'finance', body: { ...money, year: 2027, kind: STRANGE }, field: /^kind$/ },
    {
      path: '/api/payments',
      by: 'finance',
      body: { ...money, contract: 'c', number: 'B-1', paidOn: '2026-01-05', kind: STRANGE },
      field: /^kind$/,
    },
    { path: `/api/projects/${project}/cases`, by: 'applicant', body: { procedure: STRANGE }, field: /^procedure$/ },
    {
      path: '/api/changes',
      by: opener('change'),
      body: { project, procedure: STRANGE },
      field: /^procedure$/,
    },
    { path: '/api/acceptances', by: opener('acceptance'), body: { project, procedure: STRANGE }, field: /^procedure$/ },
  ];
}

const problemsIn = ({ error }: Answer<unknown>) =>
  (error?.details.errors ?? []) as { field: string; message: string }[];

function complaint({ field }: Door, answer: Answer<unknown>): string[] {
  const problem = problemsIn(answer).find((one) => field.test(one.field));
  if (answer.status !== 400 || !problem) return [`${answer.status} ${answer.error?.message ?? ''}`];
  return NAMES_VALUES.test(problem.message) ? [] : [problem.message];
}

/** What was taken, or refused without saying what may be sent. */
export async function strangeKinds(scene: Scene): Promise<string[]> {
  const wrong: string[] = [];
  for (const door of doorsFor(scene)) {
    const answer = await scene.as(door.by).call('POST', door.path, door.body);
    wrong.push(...complaint(door, answer).map((words) => `${door.path}: ${words}`));
  }
  return wrong;
}

/** Grounds of changes, sanctions, kinds of incidents and whatever else the dictionary lets a person choose. */
export async function strangeChoices({ book, project, as }: Scene): Promise<string[]> {
  const chosen = [...book.facts.values()].filter(
    ({ source, type, options = [] }) => source === 'typed' && type === 'choice' && options.length > 0,
  );
  const facts = Object.fromEntries(chosen.map(({ id }) => [id, STRANGE]));
  const change = book.shown.procedures.find(({ subject }) => subject === 'change');
  const by = (change && book.opensOf(change.id)[0]) ?? 'applicant';
  const answer = await as(by).call('POST', '/api/changes', { project, facts });
  const named = new Set(problemsIn(answer).flatMap(({ field, message }) => (/可选/.test(message) ? [field] : [])));
  return [...(chosen.length === 0 ? ['nothing to choose'] : []), ...Object.keys(facts).filter((id) => !named.has(id))];
}

/** A row is a proof of what it says; one that says nothing is none. */
export async function emptyRows({ book, project, unit, as }: Scene): Promise<string[]> {
  const taken: string[] = [];
  for (const { id, by, subject } of book.shown.registers) {
    const about = subject === 'project' ? { project } : subject === 'unit' ? { department: unit } : {};
    const answer = await as(by[0] ?? 'lead').call('POST', '/api/records', { register: id, ...about, facts: {} });
    if (answer.status < 400 || answer.status === 403)
      taken.push(`${id}: ${answer.status} ${answer.error?.message ?? ''}`);
  }
  return taken;
}
