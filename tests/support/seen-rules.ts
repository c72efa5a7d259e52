/**
 * What the product itself said of each rule while the API tests ran: through its own doors, on stored projects.
 * `npm run coverage:rules -- --http` reads it. Each test file writes one file of its own, so that lanes do not meet.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, type Exchange } from '../../seeds/client';

export const SEEN_DIR = join(__dirname, '../../.cache/seen-rules');

/** Rules asked about facts typed by hand: no project stood behind the answer. */
const TRIED_ONLY = /\/(evaluate|what-if)(\?|$)/;

interface Said {
  rule: string;
  outcome: string;
}

const isSaid = (value: object): value is Said =>
  'rule' in value && 'outcome' in value && typeof value.rule === 'string' && typeof value.outcome === 'string';

/** A duty has a state where a finding has an outcome; one without a day is owed as long as it is open. */
const DUTY_STATES: Record<string, string> = {
  done: 'satisfied',
  late: 'satisfied',
  overdue: 'violated',
  open: 'violated',
  due: 'undetermined',
  upcoming: 'undetermined',
};
const isDuty = (value: object): value is { rule: string; state: string } =>
  'rule' in value &&
  'state' in value &&
  ('provisional' in value || 'isOwn' in value) &&
  typeof value.rule === 'string' &&
  Object.hasOwn(DUTY_STATES, String(value.state));

/** Every finding in a reply, however deep it lies. */
function* saidIn(value: unknown): Generator<Said> {
  if (typeof value !== 'object' || value === null) return;
  if (isSaid(value)) yield value;
  else if (isDuty(value)) yield { rule: value.rule, outcome: DUTY_STATES[value.state] ?? 'undetermined' };
  for (const inner of Object.values(value)) yield* saidIn(inner);
}

const seen = new Map<string, Set<string>>();

function note({ path, reply }: Exchange): void {
  if (TRIED_ONLY.test(path) || path.startsWith('/api/rulebooks')) return;
  for (const { rule, outcome } of saidIn(reply)) {
    const outcomes = seen.get(rule) ?? new Set();
    seen.set(rule, outcomes.add(outcome));
  }
}

beforeAll(() => {
  Client.observers.push(note);
});

afterAll(() => {
  if (seen.size === 0) return;
  mkdirSync(SEEN_DIR, { recursive: true });
  const said = Object.fromEntries([...seen].sort().map(([rule, outcomes]) => [rule, [...outcomes].sort()]));
  writeFileSync(join(SEEN_DIR, `${randomBytes(6).toString('hex')}.json`), JSON.stringify(said));
});
