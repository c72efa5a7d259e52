import { date, int, text } from '../../../read/fields';
import type { Listing } from '../../../read/query';
import { KIND } from './quarterly/snapshot';

/** Which quarters have been frozen. The figures are the report's, not the list's. */
export const snapshots: Listing = {
  table: 'snapshots',
  fields: { year: int(), quarter: int(), digest: text(), takenOn: date() },
  sort: '-takenOn',
  always: (query) => void query.where('snapshots.kind', KIND),
};
