import { stageAfter } from '../../cms/src/cases/project/stage-after';
import type { Stage } from '../../cms/src/engine/rulebook';

const table: [current: Stage, next: Stage, after: Stage][] = [
  ['declared', 'pooled', 'pooled'],
  ['pooled', 'declared', 'declared'],
  ['procurement', 'design', 'design'],
  ['building', 'contracted', 'building'],
  ['building', 'design', 'building'],
  ['building', 'completed', 'completed'],
  ['accepted', 'planned', 'accepted'],
  ['building', 'postponed', 'postponed'],
  ['postponed', 'building', 'building'],
  ['completed', 'ended', 'ended'],
  ['planned', 'approval', 'approval'],
  ['approved', 'approval', 'approval'],
  ['building', 'approved', 'building'],
  ['trial', 'completed', 'trial'],
  ['trial', 'accepted', 'accepted'],
  ['building', 'suspended', 'suspended'],
  ['suspended', 'building', 'building'],
  ['operating', 'retired', 'retired'],
];

test.each(table)('%s, then %s: %s', (current, next, after) => expect(stageAfter(current, next)).toBe(after));
