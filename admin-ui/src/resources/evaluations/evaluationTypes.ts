import type { Facts, IsoDate, ProjectReference, Reference, Versioned } from '../../types';

export interface Evaluation extends Versioned {
  kind: string;
  title: string | null;
  state: string;
  on: IsoDate | null;
  project: ProjectReference;
  department: Reference | null;
  contractor: Reference | null;
  facts?: Facts;
}
