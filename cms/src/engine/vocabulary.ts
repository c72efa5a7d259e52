/** The closed word lists of the product: bodies, severities, outcomes, states, effects, stages. */

export const BODIES = [
  'lead',
  'finance',
  'cyberspace',
  'cryptography',
  'development-reform',
  'public-security',
  'secrecy',
  'audit',
  'approval',
  'archives',
  'state-security',
  'government',
  'leading-group',
  'competent',
  'intranet',
  'tech-review',
  'procurement',
  'applicant',
  'owner',
  'contractor',
  'supervisor',
  'expert',
] as const;
export type BodyId = (typeof BODIES)[number];

export type Severity = 'block' | 'warn' | 'info';

/** `<procedure>.<step>` for the acts of a case, `<entity>.<verb>` for the others (`payment.record`). */
export type EventId = string;
/** The row id of the regulation's requirements; where one row needs several rules, a dot and a word come after it. */
export type RuleId = string;
export type ProcedureId = string;
export type StepId = string;
export type RegisterId = string;
export type MaterialId = string;

export const OUTCOMES = ['agree', 'agree-with-conditions', 'return', 'reject'] as const;
export type OpinionResult = (typeof OUTCOMES)[number];
export const STEP_STATES = ['waiting', 'open', 'done', 'returned', 'rejected', 'skipped'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** What the product does when the step is done; a closed list, implemented once for all jurisdictions. */
export const EFFECTS = [
  'enter-pool',
  'draft-plan-entry',
  'list-in-plan',
  'set-baseline',
  'register-award',
  'sign-contract',
  'start-building',
  'complete-building',
  'apply-change',
  'accept',
  'publish-catalogue',
  'close-rectification',
  'arrange-operation',
  'end-project',
  'finalise-plan',
  'suspend-project',
  'resume-project',
  'retire-project',
] as const;
export type Effect = (typeof EFFECTS)[number];
/** Those of a case on an annual plan; all others are of cases on a project. */
export const PLAN_EFFECTS = ['finalise-plan'] as const satisfies readonly Effect[];
export type PlanEffect = (typeof PLAN_EFFECTS)[number];

export const STAGES = [
  'declared',
  'pooled',
  'planned',
  'approval',
  'approved',
  'design',
  'procurement',
  'contracted',
  'building',
  'completed',
  'trial',
  'accepted',
  'operating',
  'postponed',
  'suspended',
  'ended',
  'retired',
] as const;
export type Stage = (typeof STAGES)[number];

/** What a project is before it is submitted, and what it stays if it never is: no stages, so no rulebook leads to them. */
export const UNSUBMITTED = ['draft', 'withdrawn'] as const;
export type Unsubmitted = (typeof UNSUBMITTED)[number];
