/** Rows as the database gives them: only the columns that dossiers and cases read. */
import type { OpinionResult, Stage, StepState, Unsubmitted } from '../engine/rulebook';
import type { StoredFen, StoredFlag, StoredJson } from './stored';

export interface ProjectRow {
  id: number;
  document_id: string;
  /** null until it is submitted. */
  number: string | null;
  name: string;
  jurisdiction_id: number;
  department_id: number;
  contractor_id: number | null;
  stage: Stage | Unsubmitted;
  plan_year: number | null;
  total_amount: StoredFen;
  baseline_amount: StoredFen;
  facts: StoredJson;
  rulebook_version: string | null;
  /** Chosen for the project with a reason; null: what begins on it follows the version of the day. */
  chosen_version: string | null;
  declared_on: string | null;
  started_on: string | null;
  completed_on: string | null;
  accepted_on: string | null;
  ended_on: string | null;
  version: number;
}

/** One year's plan (储备库) of a jurisdiction. */
export interface PlanRow {
  id: number;
  document_id: string;
  jurisdiction_id: number;
  year: number;
  state: 'open' | 'draft' | 'finalised';
  total_budget: StoredFen;
  called_on: string | null;
  compiled_on: string | null;
  finalised_on: string | null;
  version: number;
}

/** What a case runs on, by number: a project or the plan of a year. */
export interface PlaceOfCase {
  project_id: number | null;
  plan_id: number | null;
}

export interface CaseRow extends PlaceOfCase {
  id: number;
  document_id: string;
  jurisdiction_id: number;
  /** null for a case on a plan. */
  department_id: number | null;
  contractor_id: number | null;
  procedure: string;
  subject_type: string;
  subject_id: string | null;
  state: 'open' | 'done' | 'rejected' | 'cancelled';
  rulebook_version: string;
  opened_on: string;
  closed_on: string | null;
  facts: StoredJson;
  /** Facts of the project that take effect when the case is decided; until then it alone reads them. */
  proposed: StoredJson;
  frozen: StoredJson;
  version: number;
}

export interface CaseStepRow {
  id: number;
  case_id: number;
  step: string;
  round: number;
  state: StepState;
  opened_on: string;
  due_on: string | null;
  due_provisional: StoredFlag;
  done_on: string | null;
  /** What the step looked at when it was done. */
  seen: StoredJson;
  version: number;
}

export interface OpinionRow extends PlaceOfCase {
  id: number;
  document_id: string;
  case_id: number;
  case_step_id: number;
  jurisdiction_id: number;
  department_id: number | null;
  body: string;
  procedure: string;
  step: string;
  /** Of several that describe the step the one by which it was asked. */
  rule: string | null;
  round: number;
  consult: StoredFlag;
  state: 'pending' | 'issued' | 'withdrawn';
  result: OpinionResult | null;
  comment: string | null;
  opened_on: string;
  due_on: string | null;
  issued_on: string | null;
  issued_by_id: number | null;
  override: StoredJson;
  late: StoredFlag;
  /** What the rules held against the act although it passed. */
  findings: StoredJson;
  /** Duties that fall due on another day since. */
  moved: StoredJson;
  version: number;
}

export interface DepartmentRow {
  id: number;
  document_id: string;
  name: string;
  jurisdiction_id: number;
  bodies: StoredJson;
  is_lower_level: StoredFlag;
  kind: string | null;
  registered_on: string | null;
}
