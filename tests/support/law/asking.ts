/** Which door of the product an event of a case is met at, and who asks there. */

import { waysToDeclare } from '../../../cms/src/cases/forms/ways-to-declare';
import type { Dossier } from '../../../cms/src/engine/dossier';
import type { FactValue } from '../../../cms/src/engine/facts';
import type { Rulebook, StepRule } from '../../../cms/src/engine/rulebook';
import type { Answer, Client } from '../../../seeds/client';
import type { Cast } from '../../../seeds/story/cast';
import type { Place, Planted } from './planting';

export interface Door extends Place {
  ask: (client: Client, planted: Planted, dossier: Dossier) => Promise<Answer<unknown>>;
}

const CREATIONS: Record<string, string> = {
  'change.create': '/api/changes',
  'acceptance.create': '/api/acceptances',
  'catalogue.create': '/api/catalogues',
};
const MONEY: Record<string, [path: string, body: object]> = {
  'contract.create': ['/api/contracts', { number: 'HT-L', title: '合同', amount: '100' }],
  'budget.set': ['/api/budgets', { year: 2026, amount: '100' }],
  'budget.adjust': ['/api/budgets', { year: 2026, amount: '100', kind: 'adjust', reason: '调整' }],
  'payment.record': ['/api/payments', { number: 'FP-L', amount: '100' }],
};
const DECISIONS: Record<string, string> = {
  'project.postpone': 'postpone',
  'project.end': 'end',
  'project.resume': 'resume',
};

/** As the API takes it: yuan as text. */
function typed(rulebook: Rulebook, facts: Dossier['facts'], kept: string): Record<string, unknown> {
  const shown = (id: string, value: FactValue | undefined) =>
    rulebook.facts[id]?.type === 'money' && typeof value === 'number' ? (value / 100).toFixed(2) : value;
  const own = Object.entries(facts).filter(
    ([id]) => rulebook.facts[id]?.kept === kept && rulebook.facts[id]?.source === 'typed',
  );
  return Object.fromEntries(own.map(([id, value]) => [id, shown(id, value)]));
}

const stepOf = (rulebook: Rulebook, procedure: string, step: string): StepRule | undefined =>
  rulebook.rules.find(
    (one): one is StepRule => one.kind === 'step' && one.procedure === procedure && one.step === step,
  );

/** undefined: no door is asked about that event alone. */
export function doorOf(rulebook: Rulebook, event: string, contractor: string): Door | undefined {
  const [procedure = '', step = ''] = event.split('.');
  const known = rulebook.procedures.find(({ id }) => id === procedure);
  const rule = known && stepOf(rulebook, procedure, step);
  if (rule && known.subject !== 'annual-plan' && !(known.subject === 'rectification' && rule.after.length === 0))
    return {
      procedure,
      step,
      ask: (client, { run }) =>
        client.call('POST', `/api/cases/${run}/check`, { step, result: rule.outcomes[0], comment: '说明', facts: {} }),
    };
  if (known?.subject === 'rectification' && rule?.after.length === 0) return ordered(rulebook);
  const alone = (path: (planted: Planted) => string, body: (planted: Planted, dossier: Dossier) => object): Door => ({
    procedure: null,
    step: null,
    ask: (client, planted, dossier) => client.call('POST', path(planted), body(planted, dossier)),
  });
  if (known?.subject === 'project' && step === 'open')
    return alone(
      ({ project }) => `/api/projects/${project}/cases/check`,
      () => ({ procedure }),
    );
  const created = CREATIONS[event];
  if (created)
    return alone(
      () => `${created}/check`,
      ({ project }, { facts }) => ({
        project,
        title: '试验',
        ...(event === 'catalogue.create' ? { system: '系统一' } : {}),
        facts: typed(rulebook, facts, 'case'),
      }),
    );
  const [path, more] = MONEY[event] ?? [];
  if (path)
    return alone(
      () => `${path}/check`,
      ({ project, contract }, { date, facts }) => ({
        project,
        ...more,
        ...amountOf(facts),
        ...(event === 'contract.create' ? { contractor, facts: typed(rulebook, facts, 'case') } : {}),
        ...(event === 'payment.record' ? { paidOn: date, contract } : {}),
      }),
    );
  const verb = DECISIONS[event];
  if (verb)
    return alone(
      ({ project }) => `/api/projects/${project}/${verb}/check`,
      () => ({ reason: '说明' }),
    );
  if (procedure === 'record')
    return alone(
      () => '/api/records/check',
      ({ project }, { facts }) => ({
        register: step,
        project,
        facts: typed(rulebook, facts, 'record'),
      }),
    );
  if (event === 'compliance.check') return standing;
  if (event === 'project.declare')
    return {
      ...alone(
        ({ project }) => `/api/projects/${project}/submit/check`,
        () => ({ procedure: [...waysToDeclare(rulebook)][0], facts: {} }),
      ),
      isDraft: true,
    };
  if (event === 'catalogue-item.save')
    return alone(
      () => '/api/catalogue-items/check',
      ({ catalogue }, { facts }) => ({ catalogue, name: '信息项', facts: typed(rulebook, facts, 'record') }),
    );
  if (event === 'catalogue-item.share' || event === 'catalogue-item.open')
    return alone(
      ({ item }) => `/api/catalogue-items/${item}/${step}/check`,
      () => ({}),
    );
  return undefined;
}

/** The amount that is asked about, in fen as the columns take it. */
function amountOf(facts: Dossier['facts']): { amount?: string } {
  const stated = facts['contract.amount'] ?? facts['payment.amount'] ?? facts['budget.amount'];
  return typeof stated === 'number' && stated > 0 ? { amount: String(stated) } : {};
}

const ordered = (rulebook: Rulebook): Door => ({
  procedure: null,
  step: null,
  ask: (client, { project }, { date, facts }) =>
    client.call('POST', '/api/rectifications/check', {
      project,
      title: '责令整改',
      kind: facts['rectification.kind'] ?? 'other',
      dueOn: facts['rectification.dueOn'] ?? date,
      facts: typed(rulebook, facts, 'case'),
    }),
});

/** What stands and what is owed, as the page of the project asks it. */
export const standing: Door = {
  procedure: null,
  step: null,
  ask: (client, { project }) => client.call('GET', `/api/projects/${project}/standing`),
};

/** What units and the place owe. */
export const owed: Door = {
  procedure: null,
  step: null,
  ask: (client) =>
    client.call(
      'GET',
      '/api/duties?filters[subject][$in][0]=unit&filters[subject][$in][1]=jurisdiction&pagination[pageSize]=100',
    ),
};

/** Somebody of the place who plays the part; for a part that hangs on facts whoever may hold it. */
export function speakerOf(cast: Cast, rulebook: Rulebook, bodies: string[]): string {
  const parts = rulebook.bodies as Record<string, { heldBy?: { body: string }[] } | undefined>;
  const held = bodies.flatMap((body) => [body, ...(parts[body]?.heldBy ?? []).map((one) => one.body)]);
  const post = cast.place.departments.find((one) => one.bodies.some((body) => held.includes(body)));
  return post?.account ?? 'applicant';
}
