/** What must not succeed, and under which rule. */
import { type Answer, type CallOptions, type Client, Refused } from '../../seeds/client';
import type { Case } from '../../seeds/story/work';
import type { Journey } from './journey';
import type { Statement } from './statements';

export interface Told {
  status: number;
  rules: string[];
}

function toldBy({ status, error }: Answer<unknown>): Told {
  return { status, rules: (error?.details?.findings ?? []).map(({ rule }) => rule) };
}

/** Status and rules of a refusal; a success is told as its status without rules. */
export async function told(call: Promise<unknown>): Promise<Told> {
  try {
    await call;
    return { status: 200, rules: [] };
  } catch (error) {
    if (error instanceof Refused) return toldBy(error.answer);
    throw error;
  }
}

export async function toldOf(client: Client, path: string, body: unknown, options: CallOptions = {}): Promise<Told> {
  return toldBy(await client.call('POST', path, body, options));
}

/** Acts with the current version and without attaching a paper: for acts that are expected to be refused. */
export async function attempt(
  journey: Journey,
  account: string,
  procedure: string,
  step: string,
  facts: Statement = {},
  rest: Record<string, unknown> = {},
): Promise<Told> {
  const path = `/api/cases/${journey.cases[procedure]}`;
  const found = await journey.as(journey.applicant).get<Case>(path);
  const body = { step, result: 'agree', facts, ...rest };
  return toldOf(journey.as(account), `${path}/act`, body, { version: found.version });
}

/** `expect(told).toEqual(refused(422, 'EL-18b'))` */
export const refused = (status: 403 | 422, ...rules: string[]) => ({ status, rules: expect.arrayContaining(rules) });
