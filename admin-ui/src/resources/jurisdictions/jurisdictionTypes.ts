import type { IsoDate, Versioned } from '../../types';

export interface Jurisdiction extends Versioned {
  code: string;
  name: string;
  level: string;
  rulebook: string;
  effectiveFrom: IsoDate | null;
  readings: Record<string, string> | null;
}
