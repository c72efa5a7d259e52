/** A project with at least one of everything that hangs on a project. */
import type { Journey, Opened } from './journey';
import { YEAR } from './journey';
import * as say from './statements';

interface Thing {
  documentId: string;
}

/** Takes a project under construction; answers resource → documentId. */
export async function furnish(journey: Journey): Promise<Record<string, string>> {
  const { project, applicant, contractor } = journey;
  const create = async (account: string, resource: string, body: object): Promise<string> =>
    (await journey.as(account).post<Thing>(`/api/${resource}`, { project, ...body })).documentId;
  const first = async (resource: string): Promise<string> => {
    const [found] = await journey.as('lead').get<Thing[]>(`/api/${resource}?filters[project][$eq]=${project}`);
    if (!found) throw new Error(`the project has no ${resource}`);
    return found.documentId;
  };
  const catalogue = await journey
    .as(applicant)
    .post<Opened>('/api/catalogues', { project, system: '系统一', title: '目录' });
  const change = await journey
    .as(contractor)
    .post<Opened>('/api/changes', { project, title: '变更', facts: say.CHANGE });
  journey.cases.change = change.case.documentId;
  journey.cases.catalogue = catalogue.case.documentId;
  const payment = await journey.pay(`BK-${project.slice(0, 8)}`, 100);
  return {
    projects: project,
    contracts: journey.contract,
    payments: String(payment.data?.documentId),
    changes: change.documentId,
    catalogues: catalogue.documentId,
    'catalogue-items': await create(applicant, 'catalogue-items', {
      project: undefined,
      catalogue: catalogue.documentId,
      name: '证照基本信息',
      facts: say.ITEM,
    }),
    records: await create('lead', 'records', { register: 'protection-finding', facts: say.FINDING }),
    rectifications: await create('lead', 'rectifications', { kind: 'cloud', dueOn: '2026-04-30', facts: {} }),
    evaluations: await create('lead', 'evaluations', { title: '服务评价', kind: 'service', facts: say.SERVICE }),
    'progress-reports': await create(applicant, 'progress-reports', { year: YEAR, quarter: 1 }),
    budgets: await first('budgets'),
    cases: await first('cases'),
    opinions: await first('opinions'),
    'plan-entries': await first('plan-entries'),
    materials: await first('materials'),
  };
}
