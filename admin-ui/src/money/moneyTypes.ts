import type { Facts, Fen, IsoDate, ProjectReference, Reference, Versioned } from '../types';

export interface Budget {
  documentId: string;
  project: ProjectReference;
  department: Reference | null;
  year: number;
  kind: 'initial' | 'adjust';
  amount: Fen;
  on: IsoDate | null;
  reason: string | null;
}

export interface Contract extends Versioned {
  project: ProjectReference;
  department: Reference | null;
  contractor: Reference | null;
  number: string;
  title: string;
  amount: Fen;
  state: 'draft' | 'signed' | 'ended';
  signedOn: IsoDate | null;
  facts?: Facts;
}

export interface Payment {
  documentId: string;
  project: ProjectReference;
  contract: { documentId: string; number?: string; title?: string } | null;
  department: Reference | null;
  number: string;
  kind: 'payment' | 'refund';
  amount: Fen;
  paidOn: IsoDate;
  recordedOn: IsoDate | null;
  voucher: string | null;
  reason: string | null;
}
