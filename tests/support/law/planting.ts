/**
 * A case of a rulebook brought before the product: its project, running procedure, opinions, papers and rows stand in
 * the tables as the case tells them, and a real door is asked. What the tables have no place for is left out; a case
 * that says something of it comes out undecided there, and counts for nothing.
 */
import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import { whoHolds } from '../../../cms/src/engine';
import type { Dossier } from '../../../cms/src/engine/dossier';
import type { Rulebook, StepRule } from '../../../cms/src/engine/rulebook';

type Row = Record<string, unknown>;

const COLUMNS: Record<string, string> = {
  'project.name': 'name',
  'project.totalAmount': 'total_amount',
  'project.baseline': 'baseline_amount',
  'project.planYear': 'plan_year',
  'project.stage': 'stage',
  'project.declaredOn': 'declared_on',
  'project.startedOn': 'started_on',
  'project.completedOn': 'completed_on',
  'project.acceptedOn': 'accepted_on',
  'project.endedOn': 'ended_on',
};

const PLENTY = 1_000_000_000;

/** Where the case is asked: at a step of a running procedure, or at none; of a draft, or of a declared project. */
export interface Place {
  procedure: string | null;
  step: string | null;
  isDraft?: boolean;
}

/** Rows of the place as the product itself wrote them: what a case does not speak of is as it was there. */
export interface Patterns {
  project: Row;
  run: Row;
  step: Row;
  opinion: Row;
  plan: Row;
  contractor: number | null;
}

export interface Planted {
  project: string;
  run: string | null;
  catalogue: string;
  item: string;
  contract: string;
}

const key = (): string => randomBytes(12).toString('hex');
const asJson = (value: unknown): string => JSON.stringify(value);

export class Planter {
  constructor(
    private readonly database: Knex,
    private readonly rulebook: Rulebook,
    private readonly patterns: Patterns,
  ) {}

  async plant(dossier: Dossier, { procedure, step, isDraft = false }: Place): Promise<Planted> {
    await this.unit(dossier);
    const project = await this.project(dossier, isDraft);
    const runs = new Map<string, Row>();
    if (procedure) runs.set(procedure, await this.run(project, procedure, dossier));
    const told = Object.entries(dossier.steps ?? {}).filter(([name]) => name !== `${procedure}.${step}`);
    for (const [name, state] of told) await this.step(project, runs, name, state, dossier);
    if (procedure && step) await this.opinions(project, runs.get(procedure) as Row, step, 'pending', dossier);
    const run = procedure ? runs.get(procedure) : undefined;
    await this.papers(project, run, dossier);
    await this.rows(project, dossier);
    const catalogue = await this.catalogue(project);
    return {
      project: String(project.document_id),
      run: run ? String(run.document_id) : null,
      contract: String((await this.contract(project, dossier)).document_id),
      catalogue: String(catalogue.document_id),
      item: String((await this.item(project, catalogue, dossier)).document_id),
    };
  }

  private kept(dossier: Dossier, place: 'project' | 'case' | 'record'): Row {
    const entries = Object.entries(dossier.facts).filter(([id]) => this.rulebook.facts[id]?.kept === place);
    return Object.fromEntries(entries);
  }

  private async insert(table: string, { id: _, ...row }: Row): Promise<Row> {
    const whole = { ...row, document_id: key() };
    const [made] = await this.database(table).insert(whole).returning('id');
    return { ...whole, id: (made as { id: number }).id };
  }

  private async project(dossier: Dossier, isDraft: boolean): Promise<Row> {
    const columns: Row = {};
    for (const [fact, column] of Object.entries(COLUMNS))
      if (fact in dossier.facts) columns[column] = dossier.facts[fact];
    const { number: _, ...pattern } = this.patterns.project;
    const contractor_id = dossier.facts['project.hasContractor'] === false ? null : this.patterns.contractor;
    const facts = asJson({ ...this.kept(dossier, 'project') });
    const row = await this.insert('projects', {
      ...pattern,
      stage: 'declared',
      ...columns,
      ...(isDraft ? { stage: 'draft' } : {}),
      facts,
      contractor_id,
      number: isDraft ? null : `L-${key()}`,
    });
    const { 'project.inPlan': inPlan, 'project.plannedAmount': amount } = dossier.facts;
    if (inPlan === true || amount) await this.listed(row, dossier, Number(amount ?? row.total_amount ?? 0));
    return row;
  }

  /** The unit is the same in all cases: it is what the case says of it until the next one. */
  private async unit({ facts }: Dossier): Promise<void> {
    const row = this.database('departments').where({ id: this.patterns.project.department_id });
    await row.update({ is_lower_level: facts['unit.isLowerLevel'] === true });
  }

  private async listed(project: Row, { date }: Dossier, amount: number): Promise<void> {
    const year = Number(project.plan_year ?? date.slice(0, 4));
    const known = await this.database('annual_plans').where({ jurisdiction_id: project.jurisdiction_id, year }).first();
    const plan = known ?? (await this.insert('annual_plans', { ...this.patterns.plan, year }));
    const time = { created_at: new Date(), updated_at: new Date(), published_at: new Date() };
    await this.insert('plan_entries', {
      ...time,
      plan_id: plan.id,
      project_id: project.id,
      jurisdiction_id: project.jurisdiction_id,
      department_id: project.department_id,
      amount,
      state: 'listed',
      kind: 'new',
      source: 'declaration',
      version: 1,
    });
  }

  private async run(project: Row, procedure: string, dossier: Dossier): Promise<Row> {
    return this.insert('cases', {
      ...this.patterns.run,
      project_id: project.id,
      plan_id: null,
      contractor_id: project.contractor_id,
      procedure,
      subject_type: 'project',
      subject_id: null,
      state: 'open',
      rulebook_version: this.rulebook.version,
      opened_on: dossier.date,
      closed_on: null,
      facts: asJson(this.kept(dossier, 'case')),
      frozen: null,
    });
  }

  private async step(project: Row, runs: Map<string, Row>, name: string, state: string, dossier: Dossier) {
    const [procedure = '', step = ''] = name.split('.');
    if (state !== 'done' && state !== 'open') return;
    const run = runs.get(procedure) ?? (await this.run(project, procedure, dossier));
    runs.set(procedure, run);
    await this.opinions(project, run, step, state === 'done' ? 'issued' : 'pending', dossier);
  }

  private async opinions(project: Row, run: Row, step: string, state: string, dossier: Dossier): Promise<void> {
    const { date } = dossier;
    const rule = this.rulebook.rules.find(
      (one): one is StepRule => one.kind === 'step' && one.procedure === run.procedure && one.step === step,
    );
    const at = await this.insert('case_steps', {
      ...this.patterns.step,
      case_id: run.id,
      step,
      state: state === 'issued' ? 'done' : 'open',
      opened_on: date,
      round: 1,
    });
    for (const body of whoHolds(this.rulebook, rule?.by.map((one) => one.body) ?? [], dossier))
      await this.insert('opinions', {
        ...this.patterns.opinion,
        case_id: run.id,
        case_step_id: at.id,
        project_id: project.id,
        plan_id: null,
        department_id: null,
        procedure: run.procedure,
        body,
        step,
        rule: rule?.id ?? null,
        round: 1,
        consult: false,
        state,
        result: state === 'issued' ? 'agree' : null,
        opened_on: date,
        due_on: null,
        issued_on: state === 'issued' ? date : null,
      });
  }

  /** The books of the project, and a contract under which there is something left to pay. */
  private async contract(project: Row, { facts, date }: Dossier): Promise<Row> {
    const contracted = Math.max(Number(facts['project.contracted'] ?? PLENTY), Number(facts['project.paid'] ?? 0));
    const paid = Number(facts['project.paid'] ?? 0);
    const time = { created_at: new Date(), updated_at: new Date(), published_at: new Date() };
    await this.insert('ledgers', { ...time, project_id: project.id, budget: contracted + PLENTY, contracted, paid });
    return this.insert('contracts', {
      ...this.patterns.run,
      project_id: project.id,
      contractor_id: project.contractor_id ?? this.patterns.contractor,
      number: key(),
      title: '合同',
      amount: contracted + PLENTY,
      state: 'signed',
      signed_on: date,
      facts: '{}',
    });
  }

  private async catalogue(project: Row): Promise<Row> {
    const { run } = this.patterns;
    const owners = { project_id: project.id, contractor_id: project.contractor_id };
    return this.insert('catalogues', {
      ...run,
      ...owners,
      title: '目录',
      system: '系统一',
      state: 'open',
      facts: '{}',
    });
  }

  private async item(project: Row, catalogue: Row, dossier: Dossier): Promise<Row> {
    const facts = asJson(this.kept(dossier, 'record'));
    const owners = { project_id: project.id, catalogue_id: catalogue.id };
    return this.insert('catalogue_items', { ...this.patterns.run, ...owners, name: key(), facts });
  }

  private async papers(project: Row, run: Row | undefined, { materials = [], date }: Dossier): Promise<void> {
    const time = { created_at: new Date(), updated_at: new Date(), published_at: new Date() };
    for (const kind of materials)
      await this.insert('materials', {
        ...time,
        kind,
        project_id: project.id,
        case_id: run?.id ?? null,
        jurisdiction_id: project.jurisdiction_id,
        department_id: project.department_id,
        filename: 'x.pdf',
        size: 1,
        mime: 'application/pdf',
        digest: key(),
        storage_key: key(),
        uploaded_on: date,
      });
  }

  private async rows(project: Row, { records = {}, date }: Dossier): Promise<void> {
    const registers = new Map(
      this.rulebook.rules.flatMap((rule) => (rule.kind === 'record' ? [[rule.register, rule.subject] as const] : [])),
    );
    const time = { created_at: new Date(), updated_at: new Date(), published_at: new Date() };
    for (const [register, rows] of Object.entries(records)) {
      if (!registers.has(register)) continue;
      for (const facts of rows)
        await this.insert('records', {
          ...time,
          register,
          jurisdiction_id: project.jurisdiction_id,
          department_id: project.department_id,
          project_id: registers.get(register) === 'project' ? project.id : null,
          year: Number(date.slice(0, 4)),
          facts: asJson(facts),
          recorded_on: date,
          version: 1,
        });
    }
  }
}
