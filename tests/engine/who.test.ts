/** Who acts, and whether somebody else acted before: two persons where one body stands on both sides. */
import { evaluate, whoHolds } from '../../cms/src/engine';
import type { Row } from '../../cms/src/engine/dossier';
import { CALENDAR, dossier, fact, rule, rulebook } from './support/sample';

const apart = rule({
  id: 'SA-7',
  kind: 'gate',
  on: ['case.approve'],
  require: {
    not: {
      record: 'opinions',
      atLeast: 1,
      where: [
        { field: 'step', operator: 'is', operand: { value: 'submit' } },
        { field: 'by', operator: 'is', operand: { fact: 'actor.user' } },
      ],
    },
  },
  otherwise: 'block',
});
const submitted = (by: string): Row => ({ procedure: 'case', step: 'submit', by, department: '甲局' });
const outcome = (user: string | undefined, rows: Row[]) =>
  evaluate(
    rulebook([apart]),
    'case.approve',
    dossier({ actor: { bodies: ['lead'], user }, records: { opinions: rows } }),
    CALENDAR,
  )[0]?.outcome;

test('who submitted may not approve; a colleague may', () => {
  expect(outcome('wang', [submitted('wang')])).toBe('violated');
  expect(outcome('li', [submitted('wang')])).toBe('satisfied');
  expect(outcome(undefined, [submitted('wang')])).toBe('undetermined');
});

test('a part that others play is resolved to who plays it', () => {
  const book = rulebook([], {
    facts: [fact('a.unified', 'flag')],
    bodies: {
      owner: {
        label: '项目建设单位',
        functions: '',
        article: '第七条',
        heldBy: [
          { body: 'lead', when: { fact: 'a.unified', operator: 'is', operand: { value: true } } },
          { body: 'applicant', when: { fact: 'a.unified', operator: 'is', operand: { value: false } } },
        ],
      },
    },
  });
  const who = (facts: Record<string, boolean>) => whoHolds(book, ['owner', 'finance'], dossier({ facts }), CALENDAR);
  expect(who({ 'a.unified': true })).toEqual(['lead', 'finance']);
  expect(who({ 'a.unified': false })).toEqual(['applicant', 'finance']);
  expect(who({})).toEqual(['lead', 'applicant', 'finance']);
});
