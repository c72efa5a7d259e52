/** Things of a project that run through a procedure of their own, and what their screens are called. */
export interface SubjectKind {
  /** Resource and area of labels. */
  resource: 'changes' | 'acceptances' | 'rectifications';
  /** `subject` of its procedure in the rulebook. */
  subject: string;
  /** The right to create it. */
  entity: string;
  /** Creating it is an act of the product's own, not the first step. */
  hasOwnWord?: boolean;
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
  hasOwnWord: true,
  columns: { 'rectification.kind': 'kind', 'rectification.dueOn': 'dueOn' },
};
