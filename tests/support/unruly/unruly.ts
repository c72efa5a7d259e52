/**
 * People who do not know the rules, around a story that goes its lawful way. Before each act of the story the same
 * door is tried with less, with other facts and by other people. What the engine says of an attempt when it is tried
 * out and what the door then does must be the same; what is refused must leave nothing behind.
 */
import type { Answer, CallOptions, Client, Json } from '../../../seeds/client';
import type { Book, Statement } from '../../../seeds/story/book';
import type { Cast } from '../../../seeds/story/cast';
import type { Finding } from '../../../seeds/story/comply';
import type { Matter } from '../../../seeds/story/fill';
import { randomOf } from '../random';
import { type Attempt, blocksOf, send, tryOut, type Verdict } from './door';
import type { Soil } from './soil';
import { applied, blank, chanced, contrary, type Variant } from './variants';

type Call = Client['call'];

/** How often one rule is looked for broken, and how many other people try one door. */
const TRIES_PER_RULE = 2;
const STRANGERS = 1;

export interface Difference {
  attempt: string;
  checked: unknown;
  done: unknown;
}

export class Unruly {
  readonly differences: Difference[] = [];
  acts = 0;
  refused = 0;
  private readonly calls = new Map<string, Call>();
  private readonly tried = new Map<string, number>();
  private readonly chance: (below: number) => number;
  private readonly supposed = new Map<string, number>();
  private isAsleep = false;

  constructor(
    private readonly cast: Cast,
    private readonly book: Book,
    seed: number,
    private readonly soil: Soil,
  ) {
    this.chance = randomOf(seed);
    for (const { account } of cast.place.departments) this.sitBeside(account);
  }

  private sitBeside(account: string): void {
    const client = this.cast.as(account, '');
    const call = client.call.bind(client);
    this.calls.set(account, call);
    const beside = async <T>(method: string, path: string, body?: unknown, options: CallOptions = {}) => {
      const attempt = attemptOf(method, path, body, options);
      if (!attempt || this.isAsleep) return call<T>(method, path, body, options);
      this.isAsleep = true;
      try {
        return await this.around<T>(account, client.today ?? '', attempt, () => call<T>(method, path, body, options));
      } finally {
        this.isAsleep = false;
      }
    };
    client.call = beside;
  }

  private as(account: string, today: string): Call {
    this.cast.as(account, today);
    const call = this.calls.get(account);
    if (!call) throw new Error(`nobody is called ${account}`);
    return call;
  }

  private async around<T>(account: string, today: string, attempt: Attempt, act: () => Promise<Answer<T>>) {
    const mine = this.as(account, today);
    const expected = await tryOut(mine, attempt);
    if (expected) await this.disturb(account, today, attempt, expected);
    const answer = await act();
    this.acts += 1;
    if (expected) this.compare(`${account} ${attempt.method} ${attempt.path}`, expected, answer);
    return answer;
  }

  private async disturb(account: string, today: string, attempt: Attempt, { findings }: Verdict): Promise<void> {
    const { book, chance } = this;
    const { body } = attempt;
    const matter = matterOf(today);
    const asked = { findings, body, book, matter };
    const own = [
      ...blank(body),
      ...this.curious([...contrary(asked), ...applied(asked)]),
      ...chanced({ body, book, chance }),
    ];
    for (const variant of own) await this.dare(account, today, { ...attempt, body: variant.body });
    const supposed = { ...asked, isSupposed: true };
    await this.suppose(account, today, attempt, [...contrary(supposed), ...applied(supposed)]);
    const others = this.cast.place.departments.map((post) => post.account).filter((one) => one !== account);
    for (let count = 0; count < STRANGERS; count += 1) {
      const other = others[chance(others.length)];
      if (other !== undefined) await this.dare(other, today, attempt);
    }
  }

  /** The same asked of the project as it would have to be; and as it would be without its papers, and much later. */
  private async suppose(account: string, today: string, attempt: Attempt, variants: Variant[]): Promise<void> {
    const facts = (attempt.body.facts ?? {}) as Statement;
    for (const { rule = '', body } of variants) {
      if ((this.supposed.get(rule) ?? 0) >= TRIES_PER_RULE) continue;
      this.supposed.set(rule, (this.supposed.get(rule) ?? 0) + 1);
      const changed = Object.entries((body.facts ?? {}) as Statement).filter(([id, value]) => facts[id] !== value);
      const { said, planted } = this.soil.parted(Object.fromEntries(changed), facts);
      const asked = { ...attempt, body: { ...attempt.body, facts: { ...facts, ...said } } };
      await this.soil.with(attempt, planted, false, () => tryOut(this.as(account, today), asked));
    }
    await this.soil.with(attempt, {}, true, () => tryOut(this.as(account, today), attempt));
    await tryOut(this.as(account, yearsLater(today)), attempt);
    this.as(account, today);
  }

  /** Somebody tries a door by himself, on that day; what would be allowed is not done. */
  async knock(account: string, today: string, attempt: Attempt): Promise<void> {
    const expected = await tryOut(this.as(account, today), attempt);
    if (expected) await this.disturb(account, today, attempt, expected);
    await this.dare(account, today, attempt);
  }

  /** Each rule a few times only, wherever in the story it is met. */
  private curious(variants: Variant[]): Variant[] {
    return variants.filter(({ rule = '' }) => {
      const times = this.tried.get(rule) ?? 0;
      this.tried.set(rule, times + 1);
      return times < TRIES_PER_RULE;
    });
  }

  /** Tried out first; what would be allowed is not done, so that the story keeps to its way. */
  private async dare(account: string, today: string, attempt: Attempt): Promise<void> {
    const call = this.as(account, today);
    const expected = await tryOut(call, attempt);
    if (!expected || expected.allowed) return;
    const answer = await send(call, attempt);
    this.acts += 1;
    this.refused += 1;
    this.compare(`${account} ${attempt.method} ${attempt.path} ${JSON.stringify(attempt.body)}`, expected, answer);
  }

  /** Who may not act at all is told only whose task it is; a check goes on to what else would be wrong. */
  private compare(attempt: string, expected: Verdict, answer: Answered): void {
    const told = blocksOf((answer.error?.details?.findings ?? []) as Finding[]);
    const known = expected.allowed ? [] : blocksOf(expected.findings);
    const checked = { status: expected.allowed ? 'done' : expected.status, blocks: known };
    const done = { status: answer.status < 400 ? 'done' : answer.status, blocks: told };
    const isToldLess = answer.status === 403 && told.length > 0 && told.every((rule) => known.includes(rule));
    const isSame = checked.status === done.status && (isToldLess || JSON.stringify(known) === JSON.stringify(told));
    if (!isSame) this.differences.push({ attempt, checked, done });
  }
}

interface Answered {
  status: number;
  error: { details?: { findings?: unknown[] } } | null;
}

function attemptOf(method: string, path: string, body: unknown, { version }: CallOptions): Attempt | undefined {
  if (method === 'GET' || body instanceof FormData || typeof body !== 'object' || body === null) return undefined;
  return { method, path, body: body as Json, version };
}

const yearsLater = (day: string): string => `${Number(day.slice(0, 4)) + 3}${day.slice(4)}`;

/** Nobody in particular, on that day. */
const matterOf = (today: string): Matter => ({
  name: '随手填写',
  amount: '100000.00',
  today,
  unit: '某单位',
  contractor: '某公司',
  known: {},
});
