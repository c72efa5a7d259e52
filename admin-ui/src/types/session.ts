/** Who is logged in. */
import type { DocumentId, IsoDate, Reference } from './values';

export interface Me {
  user: { documentId: DocumentId; username: string; displayName: string | null; mustChangePassword: boolean };
  role: { type: Role; name: string };
  department: (Reference & { bodies: string[] }) | null;
  jurisdiction: { documentId: DocumentId; code: string; name: string; level: string } | null;
  /** null where no rulebook is in force yet. */
  rulebook: {
    id: string;
    title: string;
    number: string | null;
    version: string;
    effectiveFrom: IsoDate | null;
    bodies: Record<string, string>;
  } | null;
  today: IsoDate;
  can: Record<string, string[]>;
  /** The kinds of file that may be handed in: `.pdf` … */
  accepts: string[];
}

export type Role =
  | 'applicant'
  | 'contractor'
  | 'lead'
  | 'finance'
  | 'cyberspace'
  | 'cryptography'
  | 'reviewer'
  | 'leader'
  | 'auditor'
  | 'administrator';
