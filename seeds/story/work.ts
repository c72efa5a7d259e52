/** The acts of a case, told in one line each. */
import type { Client } from '../client';
import { paperForm } from './paper';

export interface Case {
  documentId: string;
  version: number;
  state: string;
  project: { documentId: string };
  steps: { id: string; state: string; papers?: { id: string; label: string; present: boolean; required: boolean }[] }[];
}

export interface Act {
  result?: 'agree' | 'agree-with-conditions' | 'return' | 'reject';
  comment?: string;
  facts?: Record<string, unknown>;
  override?: { reason: string };
}

export async function openCase(client: Client, project: string, procedure: string): Promise<Case> {
  return client.post<Case>(`/api/projects/${project}/cases`, { procedure });
}

/** Attaches what the step still asks for, then acts. */
export async function act(
  client: Client,
  caseId: string,
  step: string,
  { result = 'agree', comment, ...rest }: Act = {},
): Promise<Case> {
  const found = await client.get<Case>(`/api/cases/${caseId}`);
  const missing =
    found.steps.find(({ id }) => id === step)?.papers?.filter(({ present, required }) => required && !present) ?? [];
  for (const { id, label } of missing) {
    await client.post(
      '/api/materials',
      paperForm({ kind: id, project: found.project.documentId, case: caseId }, label),
    );
  }
  return client.post<Case>(`/api/cases/${caseId}/act`, { step, result, comment, ...rest }, { version: found.version });
}
