/** A state-changing request as its door sees it, and what the engine answers when the same is only tried out. */
import type { Answer, Client, Json } from '../../../seeds/client';
import type { Finding } from '../../../seeds/story/comply';

export interface Attempt {
  method: string;
  path: string;
  body: Json;
  version?: number;
}

/** What a check answers; `allowed` false with the status the act itself would get. */
export interface Verdict {
  allowed: boolean;
  status: number;
  findings: Finding[];
}

type Call = Client['call'];

/** Where the same is tried out; a case has one check for all its steps. */
const checkPath = (path: string): string =>
  /^\/api\/cases\/[^/]+\/act$/.test(path) ? path.replace(/act$/, 'check') : `${path}/check`;

/** Doors behind which nothing is judged by rules, by method and path without ids. */
const shut = new Set<string>();
const shapeOf = ({ method, path }: Attempt): string => `${method} ${path.replace(/\/[a-z0-9]{24}(?=\/|$)/g, '/:id')}`;

interface Checked {
  allowed: boolean;
  findings: Finding[];
  refusal: { status: number } | null;
}

/** undefined: this door cannot be tried out. */
export async function tryOut(call: Call, attempt: Attempt): Promise<Verdict | undefined> {
  const shape = shapeOf(attempt);
  if (shut.has(shape)) return undefined;
  const { status, data, error } = await call<Checked>('POST', checkPath(attempt.path), attempt.body, {
    version: attempt.version,
  });
  if (status === 200) return { allowed: data.allowed, status: data.refusal?.status ?? 200, findings: data.findings };
  if (status === 404 && error?.message === '没有这个接口。') {
    shut.add(shape);
    return undefined;
  }
  return { allowed: false, status, findings: (error?.details.findings ?? []) as Finding[] };
}

export const send = (call: Call, { method, path, body, version }: Attempt): Promise<Answer<unknown>> =>
  call(method, path, body, { version });

const blocking = ({ severity, outcome }: { severity?: string; outcome: string }) =>
  severity === 'block' && outcome !== 'satisfied' && outcome !== 'not-applicable';

/** Ids of the rules that stand in the way, each once. */
export const blocksOf = (findings: { rule: string; severity?: string; outcome: string }[]): string[] =>
  [...new Set(findings.filter(blocking).map(({ rule }) => rule))].sort();
