/** A case shows what follows from its own statements, not every figure of the same group. */
import { isDerivedFrom } from '../../cms/src/api/case/services/derived-here';
import type { FactDefinition } from '../../cms/src/engine/facts';

const derived = (derive: unknown) => ({ derive: derive as FactDefinition['derive'] });
const facts = {
  'change.added': {},
  'change.moved': derived({ largest: ['change.added', 'change.removed'] }),
  'change.ratio': derived({ ratio: ['change.moved', 'project.baseline'] }),
  'change.removed': {},
  'project.baseline': {},
  'project.mode': {},
  'project.isUnified': derived({ holds: { all: [{ fact: 'project.mode', operator: 'is', operand: { value: 'a' } }] } }),
  'project.failedOn': derived({ last: 'opinions', field: 'on', where: [] }),
};

test.each([
  ['change.moved', ['change.added'], true],
  ['change.ratio', ['change.removed'], true],
  ['project.isUnified', ['project.mode'], true],
  ['project.isUnified', ['project.baseline', 'change.added'], false],
  ['project.failedOn', ['project.mode'], false],
  ['change.added', ['change.added'], false],
])('%s of a case that states %j: %s', (id, stated, expected) => {
  expect(isDerivedFrom(new Set(stated), facts, id)).toBe(expected);
});
