/** A declaration that is refused for want of papers leads to where the papers are attached; any other refusal does not. */
import { turnToAttach } from '../../admin-ui/src/resources/projects/declare/turnToAttach';
import type { CaseDetail, Finding } from '../../admin-ui/src/types';

const opinion = (documentId: string, state: string) => ({ documentId, state });
const run = {
  steps: [
    { id: 'submit', opinions: [opinion('given', 'issued'), opinion('asked', 'pending')] },
    { id: 'review', opinions: [] },
  ],
} as unknown as CaseDetail;
const lacking = { because: [{ kind: 'material', material: 'letter', holds: false }] } as unknown as Finding;
const other = { because: [{ kind: 'fact', fact: 'project.name', holds: false }] } as unknown as Finding;

test.each<[string, CaseDetail | null, string, Finding[] | undefined, string | undefined]>([
  ['a paper is lacking', run, 'submit', [other, lacking], 'asked'],
  ['only a field is lacking', run, 'submit', [other], undefined],
  ['nothing was refused', run, 'submit', undefined, undefined],
  ['the case could not be opened', null, 'submit', [lacking], undefined],
  ['nobody is asked at that step', run, 'review', [lacking], undefined],
])('%s', (_what, found, step, findings, expected) => {
  expect(turnToAttach(found, step, findings)).toBe(expected);
});
