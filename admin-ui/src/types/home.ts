/** The first page. */
import type { DocumentId, Fen, IsoDate, ProjectReference } from './values';

export interface Notice {
  documentId: DocumentId;
  event: string;
  rule: string | null;
  title?: string | null;
  body: string | null;
  project: ProjectReference | null;
  payload: Record<string, unknown> | null;
  readOn: IsoDate | null;
  createdAt: string;
}

export type FigureTone = 'plain' | 'todo' | 'overdue' | 'warning';

/** A number and the list it counts. */
export interface Figure {
  id: string;
  label: string;
  value: number;
  tone: FigureTone;
  link: { resource: string; filters: Record<string, Record<string, string | string[]>> };
}

export interface HomeReply {
  asOf: IsoDate;
  figures: Figure[];
  stages: Figure[];
  /** null for roles that do not see money. */
  execution: { year: number; budget: Fen; executed: Fen; ratio: number | null } | null;
}
