import { join } from 'node:path';
import { powersOfOthers } from '../../cms/src/cases/powers';
import type { Rulebook } from '../../cms/src/engine/rulebook';
import { allRulebooks, loadRegistry } from '../../cms/src/rulebooks/registry';

function erenhot(): Rulebook {
  const problems = loadRegistry(join(__dirname, '../../config'));
  const found = allRulebooks().find(({ id }) => id === 'erenhot');
  if (!found) throw new Error(`not loaded: ${JSON.stringify(problems)}`);
  return found;
}
const rulebook = erenhot();

describe('powers of others', () => {
  const of = (event: string, bodies: Parameters<typeof powersOfOthers>[2]['bodies']) =>
    powersOfOthers(rulebook, [event], { date: '2026-06-01', bodies }).map(({ rule }) => rule);

  test('a power that is not the actor’s is cited', () =>
    expect(of('contract.create', ['applicant'])).toEqual(['EL-3b']));
  test('nobody is told of his own', () => expect(of('contract.create', ['lead'])).toEqual([]));
  test('whoever has no function is told too', () => expect(of('budget.set', [])).toEqual(['EL-4i']));
});
