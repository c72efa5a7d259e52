/** What the doors of the product say of every fact a unit could state of its project: of correcting, and of each act that waits. */
import type { Knex } from 'knex';
import type { Answer, Client } from '../../seeds/client';
import type { Field, Statement } from '../../seeds/story/book';
import type { CaseView } from '../../seeds/story/case-view';
import type { Tale } from '../../seeds/story/tale';

interface Project {
  version: number;
  facts: Statement;
  name: string;
  planYear: number | null;
  totalAmount: string | null;
}
interface Refusal {
  fields?: string[];
  errors?: { field: string; message: string }[];
}
interface Checked {
  allowed: boolean;
  errors: { field: string; message: string }[];
  refusal: { status: number; message: string } | null;
}
type Said = Record<string, string>;
interface Reply {
  status: number;
  message?: string;
  /** The fields it refuses. */
  named?: string[];
}
type Door = (facts: Statement) => Promise<Reply>;

/** Something else than stands there, and something the dictionary takes. */
function another({ type, options = [] }: Field, stored: unknown): unknown {
  const values = options.map(({ value }) => value);
  if (type === 'flag') return stored !== true;
  if (type === 'money') return stored === '765432.10' ? '765432.11' : '765432.10';
  if (type === 'count') return stored === 2031 ? 2030 : 2031;
  if (type === 'ratio') return stored === 0.25 ? 0.5 : 0.25;
  if (type === 'date') return stored === '2001-02-03' ? '2001-02-04' : '2001-02-03';
  if (type === 'choice') return values.find((value) => value !== stored) ?? '另一项';
  if (type === 'list')
    return values.length > 0 ? values.filter((value) => String(stored) !== value).slice(0, 1) : ['另一项'];
  return stored === '另一说法' ? '又一说法' : '另一说法';
}

/** One question for all; whatever a refusal names is put down, and the rest is asked again. */
async function askAll(door: Door, facts: Statement): Promise<Said> {
  const said: Said = {};
  for (let left = { ...facts }; Object.keys(left).length > 0; ) {
    const answer = await door(left);
    const { status, message, named = Object.keys(left) } = answer;
    const kind = status < 300 ? 'taken' : `${status}`;
    const mine = status < 300 ? Object.keys(left) : named.filter((fact) => fact in left);
    if (mine.length === 0) throw new Error(`${status} names ${named.join()}: ${message}`);
    for (const fact of mine) said[fact] = kind;
    left = Object.fromEntries(Object.entries(left).filter(([fact]) => !mine.includes(fact)));
  }
  return said;
}

/** What is taken is put back as it was, behind the product's back: a blank that was filled it lets nobody empty. */
function correcting(client: Client, database: Knex, project: string): Door {
  const path = `/api/projects/${project}`;
  return async (facts) => {
    const { version } = await client.get<Project>(path);
    const row = database('projects').where({ document_id: project });
    const before = await row.clone().first('facts', 'name', 'plan_year', 'total_amount');
    const answer = await client.call<Project>('PUT', path, { facts }, { version });
    if (answer.status === 200) await row.update({ ...before, facts: asJson(before.facts) });
    return replyOf(answer);
  };
}

function replyOf({ status, error }: Answer<unknown>): Reply {
  const { fields, errors } = (error?.details ?? {}) as Refusal;
  return { status, message: error?.message, named: fields ?? namedIn(errors) };
}

const namedIn = (errors: Refusal['errors']): string[] | undefined => errors?.map(({ field }) => field);

/** What the rules of the step say is another question: a refusal that names no field is not about these facts. */
function trying(client: Client, documentId: string, step: string): Door {
  return async (facts) => {
    const answer = await client.call<Checked>('POST', `/api/cases/${documentId}/check`, { step, facts });
    if (answer.status !== 200) return replyOf(answer);
    const { errors, refusal } = answer.data;
    return errors.length === 0
      ? { status: 200 }
      : { ...refusal, status: refusal?.status ?? 200, named: namedIn(errors) };
  };
}

const asJson = (stored: unknown): string => (typeof stored === 'string' ? stored : JSON.stringify(stored));

const stands = ({ facts, name, planYear, totalAmount }: Project): Statement => ({
  ...facts,
  'project.name': name,
  'project.planYear': planYear,
  'project.totalAmount': totalAmount === null ? null : (Number(totalAmount) / 100).toFixed(2),
});

/** A unit and its project, as a story or a test has them. */
export interface Unit {
  client: Client;
  project: string;
  fields: Field[];
}
export const unitOf = ({ walk }: Tale): Unit => ({
  client: walk.as(walk.part.applicant),
  project: walk.project,
  fields: [...walk.book.facts.values()],
});

/** What could be stated: of every fact kept on the project something else than stands there. */
async function statements({ client, project, fields }: Unit): Promise<Statement> {
  const stored = stands(await client.get<Project>(`/api/projects/${project}`));
  const typed = fields.filter(({ source, kept }) => source === 'typed' && kept === 'project');
  return Object.fromEntries(typed.map((field) => [field.id, another(field, stored[field.id])]));
}

/** By door: what was said of each fact. A check writes nothing and asks what the act asks. */
export async function doorsOf(unit: Unit, database: Knex): Promise<Record<string, Said>> {
  const { client, project } = unit;
  const path = `/api/projects/${project}`;
  const facts = await statements(unit);
  const said: Record<string, Said> = { PUT: await askAll(correcting(client, database, project), facts) };
  const { cases } = await client.get<{ cases: { documentId: string; state: string }[] }>(`${path}/standing`);
  for (const { documentId } of cases.filter(({ state }) => state === 'open')) {
    const view = await client.get<CaseView>(`/api/cases/${documentId}`);
    for (const { id } of view.steps.filter(({ state, by }) => state === 'open' && by.includes('applicant'))) {
      said[`${documentId}/${id}`] = await askAll(trying(client, documentId, id), facts);
    }
  }
  return said;
}

/** What begins with facts of its own; the facts of the project are none of them, unless they may be corrected anyway. */
const BEGINNINGS: Record<string, object> = {
  changes: { title: '门禁试验' },
  acceptances: { title: '门禁试验' },
  catalogues: { title: '门禁试验', system: '系统一' },
};

/** Where a refusal is about something else, nothing is taken of any of these facts. */
function beginning(client: Client, resource: string, body: object): Door {
  return async (facts) => {
    const answer = await client.call<Checked>('POST', `/api/${resource}/check`, { ...body, facts });
    const { allowed, errors, refusal } = answer.data ?? { allowed: false, errors: [], refusal: null };
    if (allowed) return { status: 200 };
    const mine = (namedIn(errors) ?? []).map((name) => name.replace(/^facts\./, '')).filter((name) => name in facts);
    return { status: refusal?.status ?? answer.status, named: mine.length > 0 ? mine : undefined };
  };
}

/**
 * By beginning: what was said of each fact stated otherwise with it, by the unit or by somebody else. What is blank so
 * far may be said for the first time where the first step of what begins asks for it.
 */
export async function beginningsOf(unit: Unit, by = unit.client): Promise<Record<string, Said>> {
  const stored = stands(await unit.client.get<Project>(`/api/projects/${unit.project}`));
  const isBlank = (fact: string) => (stored[fact] ?? '') === '' || stored[fact] === null;
  const facts = Object.fromEntries(Object.entries(await statements(unit)).filter(([fact]) => !isBlank(fact)));
  const said: Record<string, Said> = {};
  for (const [resource, body] of Object.entries(BEGINNINGS))
    said[resource] = await askAll(beginning(by, resource, { project: unit.project, ...body }), facts);
  return said;
}
