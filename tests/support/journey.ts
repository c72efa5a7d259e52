/**
 * A project carried to the stage a test needs, over REST, each act by the person whose act it is, all on one day:
 * as a supplement to the running year’s plan it needs no calendar.
 */
import type { Client } from '../../seeds/client';
import type { Cast } from '../../seeds/story/cast';
import { paperForm } from '../../seeds/story/paper';
import { type Act, act, type Case, openCase } from '../../seeds/story/work';
import * as say from './statements';

export const DAY = '2026-03-02';
export const YEAR = 2026;
export const CONTRACT_FEN = 190_000_000;
export const BUDGET_FEN = 200_000_000;

export const REACHES = [
  'draft',
  'declared',
  'listed',
  'reviewed',
  'awarded',
  'contracted',
  'building',
  'completed',
] as const;
export type Reach = (typeof REACHES)[number];

/** What creating the subject of a case answers. */
export interface Opened {
  documentId: string;
  case: { documentId: string };
}
export interface Part {
  applicant?: string;
  contractor?: string;
  name?: string;
  planYear?: number;
  facts?: say.Statement;
}

let told = 0;
function nextSerial(): number {
  told += 1;
  return told;
}

export class Journey {
  project = '';
  contract = '';
  /** procedure → case */
  readonly cases: Record<string, string> = {};
  readonly applicant: string;
  readonly contractor: string;
  readonly serial = nextSerial();

  constructor(
    readonly cast: Cast,
    readonly part: Part = {},
    /** The day on which things happen; a longer story moves it on. */
    public day = DAY,
  ) {
    this.applicant = part.applicant ?? 'applicant';
    this.contractor = part.contractor ?? 'contractor';
  }

  as(account: string): Client {
    return this.cast.as(account, this.day);
  }

  async open(account: string, procedure: string): Promise<string> {
    const opened = await openCase(this.as(account), this.project, procedure);
    this.cases[procedure] = opened.documentId;
    return opened.documentId;
  }

  act(account: string, procedure: string, step: string, facts: say.Statement = {}, rest: Act = {}): Promise<Case> {
    const found = this.cases[procedure];
    if (!found) throw new Error(`no case of ${procedure}`);
    return act(this.as(account), found, step, { facts, ...rest });
  }

  async attach(account: string, procedure: string, kinds: string[]): Promise<void> {
    const about = { project: this.project, case: String(this.cases[procedure]) };
    for (const kind of kinds) await this.as(account).post('/api/materials', paperForm({ ...about, kind }, kind));
  }

  /** Written down, and seen by its unit alone. */
  async draft(): Promise<void> {
    const body = {
      name: this.part.name ?? `试验项目${this.serial}`,
      planYear: this.part.planYear ?? YEAR,
      totalAmount: String(BUDGET_FEN),
      facts: { ...say.DECLARATION, ...this.part.facts },
    };
    const project = await this.as(this.applicant).post<{ documentId: string }>('/api/projects', body);
    this.project = project.documentId;
  }

  async declare(): Promise<void> {
    await this.open(this.applicant, 'supplement');
    await this.act(this.applicant, 'supplement', 'apply', say.SUPPLEMENT);
  }

  async list(): Promise<void> {
    await this.act('lead', 'supplement', 'review', say.SUPPLEMENT_REVIEW);
    await this.act('finance', 'supplement', 'review', say.SUPPLEMENT_REVIEW);
    await this.act('government', 'supplement', 'consent', say.SUPPLEMENT_CONSENT);
    await this.act('lead', 'supplement', 'list');
  }

  async design(): Promise<void> {
    await this.open(this.applicant, 'design');
    await this.act(this.applicant, 'design', 'needs-analysis');
    await this.act('lead', 'design', 'service-plan', say.SERVICE_PLAN);
    await this.act(this.applicant, 'design', 'confirm');
    await this.act('lead', 'design', 'review', say.REVIEW);
  }

  async buy(): Promise<void> {
    await this.act('lead', 'design', 'procurement-plan', say.PROCUREMENT_PLAN);
    const winner = this.cast.department(this.contractor).name;
    await this.act('lead', 'design', 'award', say.award(winner, this.day));
  }

  async sign(): Promise<void> {
    await this.as('finance').post('/api/budgets', { project: this.project, year: YEAR, amount: String(BUDGET_FEN) });
    const contract = await this.as('lead').post<Opened>('/api/contracts', {
      project: this.project,
      number: `HT-${this.serial}`,
      title: '服务合同',
      amount: String(CONTRACT_FEN),
      contractor: this.cast.department(this.contractor).documentId,
    });
    this.contract = contract.documentId;
    this.cases.contract = contract.case.documentId;
    for (const account of ['lead', this.applicant, this.contractor]) await this.act(account, 'contract', 'sign');
  }

  async start(): Promise<void> {
    await this.open(this.contractor, 'construction');
    await this.act(this.contractor, 'construction', 'start', say.START);
  }

  async complete(): Promise<void> {
    await this.act(this.contractor, 'construction', 'complete', say.COMPLETION);
  }

  /** What of this project lies on the table of the reviewing body. */
  private async pending(): Promise<{ documentId: string; version: number } | undefined> {
    const query = `filters[project][$eq]=${this.project}&filters[state][$eq]=pending`;
    return (await this.as('lead').get<{ documentId: string; version: number }[]>(`/api/opinions?${query}`))[0];
  }

  /** The opinion to give on the unit’s needs; handed in, or again after a return, where there is none. */
  async handIn(): Promise<{ documentId: string; version: number }> {
    if (!this.cases['annual-needs']) await this.open(this.applicant, 'annual-needs');
    const before = await this.pending();
    if (before) return before;
    await this.act(this.applicant, 'annual-needs', 'declare');
    const pending = await this.pending();
    if (!pending) throw new Error('nothing to review');
    return pending;
  }

  pay(number: string, amount: number, more: Record<string, unknown> = {}) {
    const body = { project: this.project, contract: this.contract, number, amount: String(amount), paidOn: this.day };
    return this.as('finance').call('POST', '/api/payments', { ...body, ...more });
  }
}

export const LEGS: Record<Reach, (journey: Journey) => Promise<void>> = {
  draft: (journey) => journey.draft(),
  declared: (journey) => journey.declare(),
  listed: (journey) => journey.list(),
  reviewed: (journey) => journey.design(),
  awarded: (journey) => journey.buy(),
  contracted: (journey) => journey.sign(),
  building: (journey) => journey.start(),
  completed: (journey) => journey.complete(),
};

/** The year’s plan must be there before anything is listed in it. */
export async function openPlan(cast: Cast, year = YEAR, total = '100000000000'): Promise<string> {
  const plan = await cast.as('lead', DAY).post<{ documentId: string; version: number }>('/api/annual-plans', { year });
  await cast
    .as('finance', DAY)
    .post(`/api/annual-plans/${plan.documentId}/set-total`, { amount: total }, { version: plan.version });
  return plan.documentId;
}

export async function projectAt(cast: Cast, reach: Reach, part: Part = {}): Promise<Journey> {
  const journey = new Journey(cast, part);
  for (const stop of REACHES) {
    await LEGS[stop](journey);
    if (stop === reach) break;
  }
  return journey;
}
