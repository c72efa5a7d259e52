import type { FactDefinition, Severity } from '../../../types';
import type { Duration, DutyDue, FactLeaf } from '../ruleTypes';

/** One piece of a cell, with the rule it was taken from. */
export interface Item {
  rule: string | null;
  article: string;
  title: string;
  bodies?: string[];
  within?: Duration;
  soft?: boolean;
  conditional?: boolean;
  tests?: FactLeaf[];
  due?: DutyDue;
  papers?: string[];
  target?: { by: string; atLeast: number; executed: string; target: string };
  option?: string;
  severity?: Severity;
}
export interface Row {
  id: string;
  title?: string;
  cells: Item[][];
}
export interface ComparedRulebook {
  id: string;
  title: string;
  jurisdictionLabel: string;
  number: string | null;
  version: string;
  /** The dictionary entries its cells speak of. */
  facts: FactDefinition[];
}
export interface Comparison {
  topic: string | null;
  procedure: string | null;
  rulebooks: ComparedRulebook[];
  rows: Row[];
}
