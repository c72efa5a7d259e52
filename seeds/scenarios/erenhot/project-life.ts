/** The life of one project of the portfolio, scene by scene, as far as its plot reaches. */
import { type Plot, REACHES, type Reach } from '../../generators/erenhot-portfolio';
import type { Cast } from '../../story/cast';
import type { Scene } from '../../story/teller';
import { act, type Case, openCase } from '../../story/work';
import * as answers from './answers';

const account = (stem: string, index: number) => (index === 0 ? stem : `${stem}-${index + 1}`);

export class ProjectLife {
  private project = '';
  private readonly cases: Record<string, string> = {};
  private contract = '';
  private payments = 0;
  readonly applicant: string;
  readonly contractor: string;

  constructor(
    readonly plot: Plot,
    private readonly cast: Cast,
    private readonly order: number,
  ) {
    this.applicant = account('applicant', plot.unit);
    this.contractor = account('contractor', plot.contractor);
  }

  get id(): string {
    return this.project;
  }

  get isUnderContract(): boolean {
    return this.reaches('building');
  }

  /** Share of the contract paid by a day. */
  paidShareBy(day: string): number {
    return this.plot.pays.filter(([on]) => on <= day).reduce((sum, [, share]) => sum + share, 0);
  }

  private as(who: string, on: string) {
    return this.cast.as(who, on);
  }

  /** Spreads the units over a few days, so that not everything happens on one. */
  private day(monthDay: string, year = this.plot.year): string {
    const date = new Date(`${year}-${monthDay}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + (this.order % 4));
    return date.toISOString().slice(0, 10);
  }

  private reaches(reach: Reach): boolean {
    if (this.plot.reach === 'returned') return reach === 'declared' || reach === 'returned';
    return reach !== 'returned' && REACHES.indexOf(this.plot.reach) >= REACHES.indexOf(reach);
  }

  scenes(): Scene[] {
    const scene = (on: string, what: string, happens: () => Promise<unknown>): Scene => ({
      on,
      what: `${this.plot.name}：${what}`,
      happens,
    });
    return [
      ...this.planning(scene),
      ...(this.reaches('listed') ? this.money(scene) : []),
      ...(this.reaches('service-plan') ? this.design(scene) : []),
      ...(this.reaches('contracted') ? this.building(scene) : []),
      ...(this.reaches('accepted') ? this.closing(scene) : []),
    ];
  }

  private planning(scene: Tell): Scene[] {
    const before = this.plot.year - 1;
    const scenes = [scene(this.day('09-08', before), '申报', () => this.declare(this.day('09-08', before)))];
    if (this.plot.reach === 'returned') {
      const comment = '建设内容与已建系统重复，请补充与现有系统的关系后重新申报。';
      scenes.push(
        scene(this.day('10-13', before), '退回', () =>
          this.step('lead', 'annual-needs', 'entry-review', this.day('10-13', before), { result: 'return', comment }),
        ),
      );
    }
    if (this.reaches('pooled'))
      scenes.push(
        scene(this.day('10-13', before), '入库', () =>
          this.step('lead', 'annual-needs', 'entry-review', this.day('10-13', before)),
        ),
      );
    if (this.reaches('first-review'))
      scenes.push(scene(this.day('10-24', before), '初审', () => this.firstReview(this.day('10-24', before))));
    if (this.reaches('listed'))
      scenes.push(scene(this.day('11-25', before), '复审并列入计划', () => this.list(this.day('11-25', before))));
    return scenes;
  }

  private async declare(on: string): Promise<void> {
    const client = this.as(this.applicant, on);
    const { name, year, amount } = this.plot;
    const project = await client.post<{ documentId: string }>('/api/projects', {
      name,
      planYear: year,
      totalAmount: answers.fen(amount),
      facts: answers.declaration(this.plot),
    });
    this.project = project.documentId;
    this.cases['annual-needs'] = (await openCase(client, this.project, 'annual-needs')).documentId;
    await this.step(this.applicant, 'annual-needs', 'declare', on);
  }

  private async firstReview(on: string): Promise<void> {
    await this.step('lead', 'annual-needs', 'draft', on);
    await this.step('lead', 'annual-needs', 'first-review', on);
    if (this.plot.reach === 'first-review') return;
    await this.step('finance', 'annual-needs', 'first-review', on);
    if (this.plot.type !== 'infrastructure') return;
    await this.step('development-reform', 'annual-needs', 'capital-review', on);
    await this.step('lead', 'annual-needs', 'capital-review', on);
  }

  private async list(on: string): Promise<void> {
    await this.step('government', 'annual-needs', 'second-review', on);
    await this.step('lead', 'annual-needs', 'list', on);
  }

  private money(scene: Tell): Scene[] {
    const on = this.day('01-12');
    return [
      scene(on, '下达预算', () =>
        this.as('finance', on).post('/api/budgets', {
          project: this.project,
          year: this.plot.year,
          amount: answers.fen(this.plot.amount),
        }),
      ),
    ];
  }

  private design(scene: Tell): Scene[] {
    const scenes = [scene(this.day('02-06'), '服务方案', () => this.servicePlan(this.day('02-06')))];
    if (this.reaches('reviewed'))
      scenes.push(scene(this.day('03-05'), '确认与评审', () => this.review(this.day('03-05'))));
    if (this.reaches('awarded')) scenes.push(scene(this.day('04-08'), '采购', () => this.purchase(this.day('04-08'))));
    return scenes;
  }

  private async servicePlan(on: string): Promise<void> {
    const client = this.as(this.applicant, on);
    this.cases.design = (await openCase(client, this.project, 'design')).documentId;
    if (this.plot.type !== 'service') await this.step(this.applicant, 'design', 'needs-analysis', on);
    await this.step('lead', 'design', 'service-plan', on, { facts: answers.servicePlan(this.plot) });
  }

  private async review(on: string): Promise<void> {
    await this.step(this.applicant, 'design', 'confirm', on);
    await this.step('lead', 'design', 'review', on, { facts: answers.review(this.plot) });
  }

  private async purchase(on: string): Promise<void> {
    await this.step('lead', 'design', 'procurement-plan', on, { facts: answers.procurementPlan(this.plot) });
    await this.step('lead', 'design', 'award', on, {
      facts: answers.award(this.plot, this.cast.department(this.contractor).name),
    });
  }

  private building(scene: Tell): Scene[] {
    const scenes = [scene(this.day('04-15'), '合同', () => this.sign(this.day('04-15')))];
    if (this.reaches('building')) scenes.push(scene(this.day('04-24'), '开工', () => this.start(this.day('04-24'))));
    for (const [day, share] of this.plot.pays) scenes.push(scene(day, '拨付', () => this.pay(day, share)));
    if (this.reaches('completed'))
      scenes.push(scene(this.day('10-09'), '建成', () => this.complete(this.day('10-09'))));
    return scenes;
  }

  private async sign(on: string): Promise<void> {
    const contract = await this.as('lead', on).post<{ documentId: string; case: { documentId: string } }>(
      '/api/contracts',
      {
        project: this.project,
        number: `ELHT-${this.plot.year}-${String(this.order + 1).padStart(3, '0')}`,
        title: `${this.plot.name}服务合同`,
        amount: answers.fen(answers.bid(this.plot)),
        contractor: this.cast.department(this.contractor).documentId,
      },
    );
    this.contract = contract.documentId;
    this.cases.contract = contract.case.documentId;
    for (const who of ['lead', this.applicant, this.contractor]) await this.step(who, 'contract', 'sign', on);
  }

  private async start(on: string): Promise<void> {
    this.cases.construction = (await openCase(this.as(this.contractor, on), this.project, 'construction')).documentId;
    await this.step(this.contractor, 'construction', 'start', on, { facts: answers.buildingStart });
  }

  private async pay(on: string, share: number): Promise<void> {
    this.payments += 1;
    await this.as('finance', on).post('/api/payments', {
      project: this.project,
      contract: this.contract,
      number: `ELZF-${this.plot.year}-${String(this.order + 1).padStart(3, '0')}-${this.payments}`,
      amount: String(Math.round(answers.bid(this.plot) * 1_000_000 * share)),
      paidOn: on,
      voucher: `国库集中支付凭证第${this.payments}号`,
    });
  }

  private complete(on: string): Promise<unknown> {
    return this.step(this.contractor, 'construction', 'complete', on, { facts: answers.buildingEnd });
  }

  private closing(scene: Tell): Scene[] {
    const scenes: Scene[] = [];
    if (this.plot.isData)
      scenes.push(scene(this.day('10-12'), '数据资源目录', () => this.catalogue(this.day('10-12'))));
    scenes.push(scene(this.day('10-20'), '验收', () => this.accept(this.day('10-20'))));
    return scenes;
  }

  private async catalogue(on: string): Promise<void> {
    const client = this.as(this.applicant, on);
    const catalogue = await client.post<{ documentId: string; case: { documentId: string } }>('/api/catalogues', {
      project: this.project,
      system: this.plot.name,
      title: `${this.plot.name}数据资源目录`,
    });
    const item = answers.item(this.plot);
    await client.post('/api/catalogue-items', {
      catalogue: catalogue.documentId,
      name: item['item.name'],
      facts: item,
    });
    this.cases.catalogue = catalogue.case.documentId;
    await this.step('lead', 'catalogue', 'review', on);
    await this.step(this.applicant, 'catalogue', 'publish', on);
  }

  private async accept(on: string): Promise<void> {
    const created = await this.as(this.contractor, on).post<{ case: { documentId: string } }>('/api/acceptances', {
      project: this.project,
      facts: answers.selfAssessment,
    });
    this.cases.acceptance = created.case.documentId;
    await this.step(this.contractor, 'acceptance', 'apply', on, { facts: answers.application });
    await this.step('lead', 'acceptance', 'accept', on, { facts: answers.acceptance });
    await this.step(this.applicant, 'acceptance', 'accept', on);
  }

  private step(
    who: string,
    procedure: string,
    step: string,
    on: string,
    how: Parameters<typeof act>[3] = {},
  ): Promise<Case> {
    return act(this.as(who, on), this.cases[procedure] ?? '', step, how);
  }
}

type Tell = (on: string, what: string, happens: () => Promise<unknown>) => Scene;
