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
type Said = Record<string, string>;
type Door = (facts: Statement) => Promise<Answer<unknown>>;

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
    const { fields, errors } = (answer.error?.details ?? {}) as Refusal;
    const named = fields ?? errors?.map(({ field }) => field) ?? Object.keys(left);
    const kind = answer.status < 300 ? 'taken' : `${answer.status}`;
    const mine = answer.status < 300 ? Object.keys(left) : named.filter((fact) => fact in left);
    if (mine.length === 0) throw new Error(`${answer.status} names ${named.join()}: ${answer.error?.message}`);
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
    return answer;
  };
}

const asJson = (stored: unknown): string => (typeof stored === 'string' ? stored : JSON.stringify(stored));

const stands = ({ facts, name, planYear, totalAmount }: Project): Statement => ({
  ...facts,
  'project.name': name,
  'project.planYear': planYear,
  'project.totalAmount': totalAmount === null ? null : (Number(totalAmount) / 100).toFixed(2),
});

/** By door: what was said of each fact. A check writes nothing and asks what the act asks. */
export async function doorsOf({ walk }: Tale, database: Knex): Promise<Record<string, Said>> {
  const client = walk.as(walk.part.applicant);
  const path = `/api/projects/${walk.project}`;
  const stored = stands(await client.get<Project>(path));
  const typed = [...walk.book.facts.values()].filter(({ source, kept }) => source === 'typed' && kept === 'project');
  const facts = Object.fromEntries(typed.map((field) => [field.id, another(field, stored[field.id])]));
  const said: Record<string, Said> = { PUT: await askAll(correcting(client, database, walk.project), facts) };
  const { cases } = await client.get<{ cases: { documentId: string; state: string }[] }>(`${path}/standing`);
  for (const { documentId } of cases.filter(({ state }) => state === 'open')) {
    const view = await client.get<CaseView>(`/api/cases/${documentId}`);
    for (const { id } of view.steps.filter(({ state, by }) => state === 'open' && by.includes('applicant'))) {
      const door: Door = (left) => client.call('POST', `/api/cases/${documentId}/check`, { step: id, facts: left });
      said[`${documentId}/${id}`] = await askAll(door, facts);
    }
  }
  return said;
}
