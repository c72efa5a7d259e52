/** What the dialog that registers a contract asks, regulation by regulation. */
import { contractFacts } from '../../admin-ui/src/money/contractFacts';
import type { RulebookDetail } from '../../admin-ui/src/types';
import { shelf } from './support/shelf';

const books = shelf();

function asked(id: string) {
  const found = books.find(({ rulebook }) => rulebook.id === id);
  if (!found) throw new Error(`no rulebook ${id}`);
  return contractFacts(found.rulebook as unknown as RulebookDetail, found.words.facts);
}
const idsOf = (id: string) => asked(id).definitions.map((fact) => fact.id);

test('whose the results are, where registration is refused without it; the award states the rest', () => {
  expect(idsOf('heilongjiang')).toEqual(['contract.ownershipClause', 'contract.ownedResults']);
  expect(asked('heilongjiang').required['contract.ownershipClause']).toMatchObject({ article: '第三十条' });
});

test('what the signing asks again is asked when it is weighed first', () => {
  expect(idsOf('yancheng')).toEqual(expect.arrayContaining(['contract.warrantyMonths', 'contract.ownershipClause']));
});

test('nothing where the regulation asks nothing', () => {
  expect(idsOf('erenhot')).toEqual([]);
});
