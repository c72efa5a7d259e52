import type { Reference, Versioned } from '../../types';

export interface Account extends Versioned {
  username: string;
  displayName: string | null;
  role: string;
  blocked: boolean;
  mustChangePassword: boolean;
  department: Reference | null;
}

/** Shown once, right after it was made. */
export interface OneTimePassword {
  username: string;
  temporaryPassword?: string;
}

export const ROLES = [
  'applicant',
  'contractor',
  'lead',
  'finance',
  'cyberspace',
  'cryptography',
  'reviewer',
  'leader',
  'auditor',
  'administrator',
];
