import { join } from 'node:path';
import type { Role } from '../../cms/src/access/roles';
import { givenTo, powersOfOthers } from '../../cms/src/cases/refusals/powers';
import type { BodyId, Rulebook } from '../../cms/src/engine/rulebook';
import { allRulebooks, loadRegistry } from '../../cms/src/rulebooks/registry';

const problems = loadRegistry(join(__dirname, '../../config'));
function named(id: string): Rulebook {
  const found = allRulebooks().find((one) => one.id === id);
  if (!found) throw new Error(`not loaded: ${JSON.stringify(problems)}`);
  return found;
}
const rulebook = named('erenhot');

describe('powers of others', () => {
  const of = (event: string, bodies: Parameters<typeof powersOfOthers>[2]['bodies']) =>
    powersOfOthers(rulebook, [event], { date: '2026-06-01', bodies }).map(({ rule }) => rule);

  test('a power that is not the actor’s is cited', () =>
    expect(of('contract.create', ['applicant'])).toEqual(['EL-3b']));
  test('nobody is told of his own', () => expect(of('contract.create', ['lead'])).toEqual([]));
  test('whoever has no function is told too', () => expect(of('budget.set', [])).toEqual(['EL-4i']));
});

test('of the rights of all places a person keeps those his rulebook gives', () => {
  const all = { budget: ['find', 'create'], contract: ['create', 'end'], payment: ['create'], change: ['create'] };
  const given = (role: Role, ...bodies: BodyId[]) => givenTo({ role, bodies }, rulebook, '2026-06-01', all);
  expect(given('applicant', 'applicant')).toEqual({ budget: ['find'], contract: [], payment: [], change: ['create'] });
  expect(given('lead', 'lead')).toEqual({
    budget: ['find'],
    contract: ['create', 'end'],
    payment: [],
    change: ['create'],
  });
  expect(given('finance', 'finance')).toMatchObject({ budget: ['find', 'create'], payment: ['create'] });
  expect(given('reviewer', 'government')).toEqual({ budget: ['find'], contract: [], payment: [], change: ['create'] });
});

test.each([
  ['erenhot', true],
  ['heilongjiang', true],
  ['yancheng', true],
  ['jilin', false],
  ['qinyuan', false],
])('%s: annual plans are there only where the regulation has them (%s)', (id, isThere) => {
  const all = { project: ['find'], 'annual-plan': ['find'], 'plan-entry': ['find'] };
  const given = givenTo({ role: 'lead', bodies: ['lead'] }, named(id), '2026-06-01', all);
  expect(Object.keys(given)).toEqual(isThere ? ['project', 'annual-plan', 'plan-entry'] : ['project']);
});
