/** The declaration form of every regulation: it can name the project, and asks what its rules will ask. */
import { join } from 'node:path';
import { declaredFacts, declaringProcedures } from '../../admin-ui/src/resources/projects/declare/declaringProcedures';
import type { RulebookDetail } from '../../admin-ui/src/types';
import { loadRulebooks } from '../../cms/src/rulebooks';

const { rulebooks } = loadRulebooks(join(__dirname, '../../config'));
const all = rulebooks.map((rulebook) => [rulebook.id, rulebook as unknown as RulebookDetail, rulebook.facts] as const);

describe.each(all)('%s', (_id, rulebook, facts) => {
  const ways = declaringProcedures(rulebook);

  test('knows a way to declare, and each asks name, year and total', () => {
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) {
      const asked = declaredFacts(rulebook, way, facts).map(({ id }) => id);
      expect(asked).toEqual(expect.arrayContaining(['project.name', 'project.planYear', 'project.totalAmount']));
    }
  });

  test('asks whatever the papers of that moment must state of the project', () => {
    for (const way of ways) {
      const asked = new Set(declaredFacts(rulebook, way, facts).map(({ id }) => id));
      const event = `${way.id}.${way.first.step}`;
      const parts = rulebook.rules.filter((rule) => rule.on?.includes(event)).flatMap((rule) => rule.parts ?? []);
      const ofProject = parts.filter((id) => facts[id]?.source === 'typed' && facts[id]?.kept === 'project');
      expect(ofProject.filter((id) => !asked.has(id))).toEqual([]);
    }
  });
});
