/** What may still be done on a project that was stopped, ended or taken out of service. */
import { closedFindings } from '../../cms/src/cases/project/standing-stage';
import type { Stage } from '../../cms/src/engine/rulebook';
import { rule, rulebook, step } from '../engine/support/sample';

const incident = { procedure: 'incident', by: [{ body: 'lead' as const }] };
const book = rulebook([
  step('order', { ...incident, id: 'SA-22.order', effects: ['suspend-project'] }),
  step('resume', { ...incident, id: 'SA-22.resume', effects: ['resume-project'] }),
  step('correct', { procedure: 'rectification', id: 'SA-31', effects: ['close-rectification'] }),
  step('stop', { procedure: 'decommission', id: 'SA-44', effects: ['retire-project'] }),
  step('build', { procedure: 'construction', id: 'SA-14', effects: ['start-building'] }),
  rule({ id: 'SA-30', kind: 'power', on: ['project.end', 'project.postpone'], by: ['lead'] }),
]);

test.each<[Stage, string, boolean, string[]]>([
  ['building', 'construction', true, []],
  ['suspended', 'construction', true, ['SA-22.order']],
  ['suspended', 'incident', true, []],
  ['suspended', 'rectification', false, []],
  ['suspended', 'decommission', false, []],
  ['postponed', 'rectification', false, ['SA-30']],
  ['retired', 'decommission', true, []],
  ['retired', 'decommission', false, ['SA-44']],
  ['retired', 'rectification', false, ['SA-44']],
  ['ended', 'rectification', true, ['SA-30']],
])('%s: %s, running %s', (stage, procedure, isRunning, cited) => {
  expect(closedFindings({ stage }, book, { procedure, isRunning }).map((finding) => finding.rule)).toEqual(cited);
});

test('of several procedures that may stop a project the one that did is cited', () => {
  const sanction = { procedure: 'sanction', by: [{ body: 'lead' as const }] };
  const two = rulebook([
    step('order', { ...incident, id: 'SA-22.order', effects: ['suspend-project'] }),
    step('impose', { ...sanction, id: 'SA-36.impose', effects: ['suspend-project'] }),
  ]);
  const cited = (facts: Record<string, string[]>) => closedFindings({ stage: 'suspended', facts }, two)[0]?.rule;
  expect(cited({ '@stoppedBy': ['sanction/c1', 'incident/c2'] })).toBe('SA-36.impose');
  expect(cited({})).toBe('SA-22.order');
});
