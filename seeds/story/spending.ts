/** Money of a walk: what finance sets, what is contracted, what is paid, and what is returned each quarter. */
import type { Walk } from './walk';

/** 万元 → fen as text, for the columns of money entities. */
export const fen = (wan: number): string => String(Math.round(wan * 1_000_000));

export class Spending {
  contract = '';
  contracted = 0;
  private payments = 0;

  constructor(
    private readonly walk: Walk,
    /** Stands before the numbers of contracts and payments. */
    private readonly prefix: string,
    /** Who writes what, where the rulebook gives it to somebody else. */
    private readonly by: { contract?: string; budget?: string; payment?: string } = {},
  ) {}

  budget(amount: number, year = Number(this.walk.on.slice(0, 4)), kind?: 'initial' | 'adjust') {
    const { walk } = this;
    const account = walk.speaker(this.by.budget ?? 'finance');
    const body = { project: walk.project, year, amount: fen(amount), kind, reason: '按审定金额安排' };
    return walk.submit({ form: 'budget', account }, ({ override }) =>
      walk.as(account).post('/api/budgets', { ...body, override }),
    );
  }

  async agree(amount: number, facts = {}): Promise<void> {
    const { walk, prefix } = this;
    const opener = this.by.contract ?? 'lead';
    const contractor = walk.cast.department(walk.part.contractor).documentId;
    const body = { number: `${prefix}-HT`, title: `${walk.part.name}建设合同`, amount: fen(amount), contractor };
    const made = await walk.begin<{ documentId: string; case: { documentId: string } | null }>(
      'contract',
      '/api/contracts',
      body,
      { opener, facts },
    );
    this.contract = made.documentId;
    this.contracted = amount;
    if (made.case) await walk.through('contract');
  }

  /** `share` of the contract. */
  pay(share: number): Promise<unknown> {
    const { walk } = this;
    this.payments += 1;
    const account = walk.speaker(this.by.payment ?? 'finance');
    const body = {
      project: walk.project,
      contract: this.contract,
      number: `${this.prefix}-ZF${this.payments}`,
      amount: fen(Math.round(this.contracted * share * 100) / 100),
      paidOn: walk.on,
      voucher: `国库集中支付凭证${this.prefix}第${this.payments}号`,
    };
    return walk.submit({ form: 'payment', account }, ({ override }) =>
      walk.as(account).post('/api/payments', { ...body, override }),
    );
  }

  async quarter(year: number, quarter: number, facts: Record<string, unknown>): Promise<void> {
    const { walk } = this;
    const unit = () => walk.as(walk.part.applicant);
    const draft = await unit().post<Versioned>('/api/progress-reports', { project: walk.project, year, quarter });
    const path = `/api/progress-reports/${draft.documentId}`;
    const filled = await unit().put<Versioned>(path, { facts }, { version: draft.version });
    await walk.submit({ form: 'progress-report', account: walk.part.applicant }, ({ override }) =>
      unit().post(`${path}/file`, { override }, { version: filled.version }),
    );
  }
}

interface Versioned {
  documentId: string;
  version: number;
}
