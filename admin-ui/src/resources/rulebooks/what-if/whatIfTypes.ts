import type { IsoDate, Reference, Severity } from '../../../types';

interface Told {
  rule: string;
  title: string;
  article: string;
}
export interface Verdict {
  outcome: string;
  severity: Severity;
}
export interface FindingChange extends Told {
  on: string;
  before: Verdict | null;
  after: Verdict | null;
}
interface DutyState {
  dueOn: IsoDate | null;
  state: string;
  severity: Severity;
  byLabels: string[];
}
export interface DutyChange extends Told {
  period?: string;
  change: 'added' | 'removed' | 'moved' | 'changed';
  before: DutyState | null;
  after: DutyState | null;
}
export interface ActionChange {
  event: string;
  label: string;
  before: 'allowed' | 'refused' | 'none';
  after: 'allowed' | 'refused' | 'none';
  findings: (Told & Verdict)[];
}
interface StepStanding {
  state: string;
  dueOn: IsoDate | null;
  byLabels: string[];
}
export interface StepChange extends Told {
  step: string;
  change: 'added' | 'removed' | 'changed';
  before: StepStanding | null;
  after: StepStanding | null;
}
export interface CaseChange {
  documentId: string;
  title: string;
  version: string;
  steps: StepChange[];
  findings: FindingChange[];
}
export interface ProjectChange {
  documentId: string;
  number: string | null;
  name: string;
  stage: string;
  department: Reference | null;
  findings: FindingChange[];
  duties: DutyChange[];
  actions: ActionChange[];
  cases: CaseChange[];
}
/** A power that would pass to others, whatever the project. */
export interface PowerChange {
  event: string;
  rules: Told[];
  before: string[];
  after: string[];
}
export interface WhatIfReply {
  /** Powers, and what the jurisdiction and its units owe, come with the first part only. */
  data: {
    projects: ProjectChange[];
    powers?: PowerChange[];
    jurisdiction?: DutyChange[];
    units?: { department: Reference; duties: DutyChange[] }[];
  };
  meta: {
    total: number;
    looked: number;
    changed: number;
    next: number | null;
    asOf: IsoDate;
    rules: (Told & { projects: number })[];
  };
}
export interface WhatIfAsked {
  version?: string;
  readings?: Record<string, string>;
  effectiveFrom?: string;
}
