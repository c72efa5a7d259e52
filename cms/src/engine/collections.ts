/**
 * Collections the product keeps for every project or unit: what a rule may count, sum or search.
 * The registers a rulebook declares (`kind: record`) come on top of these.
 */
import type { FactType } from './facts';

export interface Collection {
  label: string;
  /** The field that dates a row when a rule does not say. */
  dated?: string;
  fields: Record<string, FactType>;
  /** Dates that say until when; the others say what happened. */
  limits?: string[];
  /** Quantities that may be negative: what is given back, what is taken away. */
  signed?: string[];
  /** Rows also carry typed facts of the dictionary (fields named by their fact id). */
  open?: boolean;
}

export const COLLECTIONS: Record<string, Collection> = {
  payments: {
    label: '拨付',
    dated: 'paidOn',
    fields: { amount: 'money', paidOn: 'date', kind: 'text', year: 'count' },
    signed: ['amount'],
  },
  budgets: {
    label: '年度预算',
    dated: 'on',
    fields: { year: 'count', amount: 'money', kind: 'text', on: 'date' },
    signed: ['amount'],
  },
  contracts: {
    label: '合同',
    dated: 'signedOn',
    fields: { amount: 'money', state: 'text', signedOn: 'date', contractor: 'text' },
    open: true,
  },
  changes: {
    label: '变更',
    dated: 'on',
    fields: { added: 'money', removed: 'money', moved: 'money', state: 'text', ground: 'text', on: 'date' },
    open: true,
  },
  opinions: {
    label: '意见',
    dated: 'on',
    fields: {
      procedure: 'text',
      step: 'text',
      body: 'text',
      result: 'text',
      on: 'date',
      round: 'count',
      by: 'text',
      department: 'text',
    },
    open: true,
  },
  'plan-entries': {
    label: '计划项',
    dated: 'on',
    fields: { year: 'count', amount: 'money', state: 'text', kind: 'text', source: 'text', on: 'date' },
  },
  'annual-plans': {
    label: '年度计划',
    dated: 'finalisedOn',
    fields: {
      year: 'count',
      state: 'text',
      total: 'money',
      calledOn: 'date',
      compiledOn: 'date',
      finalisedOn: 'date',
    },
  },
  'progress-reports': {
    label: '季度进度',
    dated: 'filedOn',
    fields: { year: 'count', quarter: 'count', filedOn: 'date', state: 'text' },
    open: true,
  },
  catalogues: {
    label: '信息资源目录',
    dated: 'on',
    fields: { system: 'text', state: 'text', on: 'date' },
    open: true,
  },
  'catalogue-items': {
    label: '信息项',
    dated: 'sharedOn',
    fields: { name: 'text', sharedOn: 'date', openedOn: 'date' },
    open: true,
  },
  rectifications: {
    label: '整改',
    dated: 'closedOn',
    fields: { kind: 'text', dueOn: 'date', state: 'text', closedOn: 'date' },
    limits: ['dueOn'],
    open: true,
  },
  acceptances: { label: '验收', dated: 'on', fields: { state: 'text', on: 'date' }, open: true },
  evaluations: { label: '绩效评价', dated: 'on', fields: { kind: 'text', state: 'text', on: 'date' }, open: true },
  'needs-submissions': {
    label: '年度需求报送',
    dated: 'submittedOn',
    fields: { planYear: 'count', submittedOn: 'date', count: 'count' },
  },
};

/** What every row of a rulebook's own register carries besides its declared fields. */
export const REGISTER_FIELDS: Record<string, FactType> = {
  recordedOn: 'date',
  recordedBy: 'text',
  year: 'count',
  body: 'text',
};
export const REGISTER_DATED = 'recordedOn';
