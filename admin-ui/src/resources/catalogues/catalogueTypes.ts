import type { CaseState, Facts, IsoDate, ProjectReference, Reference, Versioned } from '../../types';

export interface Catalogue extends Versioned {
  system: string;
  title: string | null;
  state: string;
  on: IsoDate | null;
  project: ProjectReference;
  department: Reference | null;
  contractor?: Reference | null;
  facts?: Facts;
  case?: { documentId: string; state: CaseState } | null;
}

export interface CatalogueItem extends Versioned {
  name: string;
  facts: Facts;
  sharedOn: IsoDate | null;
  openedOn: IsoDate | null;
  catalogue: { documentId: string; system?: string; title?: string | null };
  project: ProjectReference | null;
}
