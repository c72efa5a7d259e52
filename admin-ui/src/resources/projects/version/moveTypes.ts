import type { CaseChange } from '../../rulebooks/what-if/whatIfTypes';

/** POST /api/projects/:id/check-version: what the move would bring, without making it. */
export interface MovePreview {
  to: { version: string; title: string; number: string | null };
  /** What is begun later then goes by the version of its day again. */
  followsDay: boolean;
  cases: (CaseChange & { obstacles: string[] })[];
}
