/** A declaration that is refused for want of papers says which; any other refusal names none. */
import { missingPapers } from '../../admin-ui/src/resources/projects/declare/missingPapers';
import type { Finding } from '../../admin-ui/src/types';

const because = (...reasons: object[]) => ({ because: reasons }) as unknown as Finding;
const paper = (material: string, holds: boolean | null) => ({ kind: 'material', material, holds });
const field = { kind: 'fact', fact: 'project.name', holds: false };

test.each<[string, Finding[] | undefined, string[]]>([
  [
    'papers are lacking, one of them for two rules',
    [because(field, paper('letter', false)), because(paper('letter', false), paper('plan', false))],
    ['letter', 'plan'],
  ],
  ['a paper is there', [because(paper('letter', true))], []],
  ['only a field is lacking', [because(field)], []],
  ['nothing was refused', undefined, []],
])('%s', (_what, findings, expected) => {
  expect(missingPapers(findings)).toEqual(expected);
});
