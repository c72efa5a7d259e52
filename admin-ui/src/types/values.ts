/** Plain values and references, as every reply uses them. Money in columns is fen as text, inside facts yuan as text. */

export type DocumentId = string;

export type IsoDate = string;

/** Integer fen, as text: "12345600" is 123,456.00 yuan. */
export type Fen = string;

export type FactType = 'text' | 'long-text' | 'choice' | 'list' | 'flag' | 'money' | 'ratio' | 'count' | 'date';

export type FactValue = string | number | boolean | string[] | null;

export type Facts = Record<string, FactValue | undefined>;

export interface Option {
  value: string;
  label: string;
  note?: string;
}

export interface FactDefinition {
  id: string;
  label: string;
  type: FactType;
  help?: string;
  unit?: string;
  options?: Option[];
  group?: string;
  source: 'typed' | 'known' | 'derived';
  kept?: 'project' | 'case' | 'record';
  /** How it follows from others; only read for the facts it names. */
  derive?: unknown;
  maxLength?: number;
  /** The smallest and the largest value; amounts in fen, shares as 0.1. */
  least?: number;
  greatest?: number;
}

export interface Reference {
  documentId: DocumentId;
  name: string;
}

export interface Person {
  documentId: DocumentId;
  displayName: string | null;
}

export interface ProjectReference extends Reference {
  number: string | null;
}

export interface Versioned {
  documentId: DocumentId;
  version: number;
  createdAt?: string;
  updatedAt?: string;
}

/** The plan of a year that a case runs on. */
export interface PlanReference {
  documentId: DocumentId;
  year: number;
}
