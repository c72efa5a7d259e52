import type { Reference, Versioned } from '../../types';

export interface Department extends Versioned {
  code: string;
  name: string;
  kind: string | null;
  isLowerLevel: boolean;
  phone: string | null;
  bodies: string[] | null;
  jurisdiction: (Reference & { code: string }) | null;
}
