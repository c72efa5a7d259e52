/** Which fields a form shows: what hangs on another answer waits for it. */
import { askedFacts } from '../../admin-ui/src/facts/askedFacts';
import type { FactDefinition, Finding } from '../../admin-ui/src/types';

const definitions = ['project.name', 'project.joint', 'jointPlan.goals', 'project.noCloudReason'].map(
  (id) => ({ id, label: id, type: 'text', source: 'typed' }) as unknown as FactDefinition,
);
const finding = (over: Partial<Finding>): Finding => ({
  rule: 'T-1',
  article: '第一条',
  title: '一条规则',
  severity: 'block',
  outcome: 'violated',
  because: [],
  missing: [],
  ...over,
});
const joint = { kind: 'fact', fact: 'project.joint', operator: 'is', limit: true } as const;
const plan = { kind: 'part', fact: 'jointPlan.goals', holds: false } as const;

test.each<[string, Finding[], Record<string, string>, string[]]>([
  ['nothing is known yet', [], {}, ['project.name']],
  [
    'the question first, not what hangs on it',
    [
      finding({
        outcome: 'undetermined',
        because: [{ ...joint, actual: null, holds: null }],
        missing: ['project.joint'],
      }),
    ],
    {},
    ['project.name', 'project.joint'],
  ],
  [
    'it applies',
    [finding({ because: [{ ...joint, actual: true, holds: true }, plan] })],
    {},
    ['project.name', 'project.joint', 'jointPlan.goals'],
  ],
  [
    'it does not apply',
    [finding({ outcome: 'not-applicable', because: [{ ...joint, actual: false, holds: false }] })],
    {},
    ['project.name'],
  ],
  ['what was typed stays in sight', [], { 'project.noCloudReason': '涉密' }, ['project.name', 'project.noCloudReason']],
])('%s', (_name, findings, values, shown) => {
  const asked = askedFacts(definitions, { always: ['project.name'], findings, values });
  expect(asked.map(({ id }) => id)).toEqual(shown);
});
