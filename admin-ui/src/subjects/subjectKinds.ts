/** Things of a project that run through a procedure of their own, and what their screens are called. */
export interface SubjectKind {
  /** Resource and area of labels. */
  resource: 'changes' | 'acceptances' | 'rectifications';
  /** `subject` of its procedure in the rulebook. */
  subject: string;
  /** The right to create it. */
  entity: string;
  /** The product's own event when it is created, besides the first step's. */
  event?: string;
  /** Facts the API takes as fields of their own. */
  columns: Record<string, string>;
}

export const CHANGE: SubjectKind = { resource: 'changes', subject: 'change', entity: 'change', columns: {} };
export const ACCEPTANCE: SubjectKind = {
  resource: 'acceptances',
  subject: 'acceptance',
  entity: 'acceptance',
  columns: {},
};
export const RECTIFICATION: SubjectKind = {
  resource: 'rectifications',
  subject: 'rectification',
  entity: 'rectification',
  event: 'rectification.order',
  columns: { 'rectification.kind': 'kind', 'rectification.dueOn': 'dueOn' },
};
