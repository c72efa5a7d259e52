/** Acts in the small city, each by the account whose act it is. */
import type { Answer, Client } from '../../../seeds/client';
import type { Cast } from '../../../seeds/story/cast';

export const DAY = '2025-03-03';
export const YEAR = 2026;

export interface Step {
  id: string;
  state: string;
  round: number;
  by: string[];
  dueOn: string | null;
  skippedBy: unknown;
  form: { id: string }[];
  opinions: { documentId: string; state: string; version: number; body: string }[];
}
export interface Shown {
  documentId: string;
  version: number;
  state: string;
  project: { documentId: string; stage: string } | null;
  plan: { documentId: string; year: number; state: string } | null;
  procedure: { id: string };
  steps: Step[];
}

interface Submitted {
  documentId: string;
  case: Shown;
}

export class Play {
  constructor(readonly cast: Cast) {}

  as(account: string, day = DAY): Client {
    return this.cast.as(account, day);
  }

  async draft(name: string, facts: Record<string, unknown>): Promise<string> {
    const body = { name, planYear: YEAR, totalAmount: '100000', facts };
    return (await this.as('applicant').post<{ documentId: string }>('/api/projects', body)).documentId;
  }

  /** Submitted with its need. */
  async project(name: string, facts: Record<string, unknown> = {}, amount = '100000'): Promise<string> {
    return (await this.submitted(name, facts, amount)).documentId;
  }

  private submitted(name: string, facts: Record<string, unknown>, totalAmount: string): Promise<Submitted> {
    const body = { procedure: 'annual-needs', name, planYear: YEAR, totalAmount, facts };
    return this.as('applicant').post<Submitted>('/api/projects/submit', body);
  }

  async open(account: string, project: string, procedure: string): Promise<string> {
    return (await this.as(account).post<Shown>(`/api/projects/${project}/cases`, { procedure })).documentId;
  }

  caseOf(id: string): Promise<Shown> {
    return this.as('lead').get<Shown>(`/api/cases/${id}`);
  }

  /** The answer, whatever its status. */
  async try(account: string, id: string, step: string, rest: Record<string, unknown> = {}): Promise<Answer<Shown>> {
    const { version } = await this.caseOf(id);
    const body = { step, result: 'agree', ...rest };
    return this.as(account).call<Shown>('POST', `/api/cases/${id}/act`, body, { version });
  }

  async act(account: string, id: string, step: string, rest: Record<string, unknown> = {}): Promise<Shown> {
    const answer = await this.try(account, id, step, rest);
    if (answer.status !== 200) throw new Error(`${step}: ${answer.status} ${answer.error?.message}`);
    return answer.data;
  }

  /** A project whose need is declared and drafted into the plan of its year. */
  async drafted(name: string, amount = '100000'): Promise<string> {
    const { documentId, case: needs } = await this.submitted(name, {}, amount);
    await this.act('lead', needs.documentId, 'draft');
    return documentId;
  }

  async stageOf(project: string): Promise<string> {
    return (await this.as('lead').get<{ stage: string }>(`/api/projects/${project}`)).stage;
  }
}
