/** Whether the last day of a span moves off a day off may be a reading of the text. */
import { dutiesOf, standingOfCase } from '../../../cms/src/engine';
import { CALENDAR, dossier, fact, rule, rulebook, step } from '../support/sample';

const moves = (value: string) =>
  rulebook(
    [
      step('only', { within: { amount: 1, unit: 'months' } }),
      rule({
        id: 'SA-1',
        kind: 'duty',
        by: ['lead'],
        subject: 'project',
        due: { within: { amount: 1, unit: 'months' }, after: { fact: 'a.on' } },
        done: { fact: 'a.done', operator: 'present', operand: { value: true } },
        otherwise: 'warn',
      }),
    ],
    {
      facts: [fact('a.on', 'date'), fact('a.done', 'date')],
      readings: [{ id: 'last-day', title: '', article: '', options: [], value }],
      lastDayMoves: { reading: 'last-day', is: 'moves' },
    },
  );
/** 1 September 2024 is a Sunday. */
const given = dossier({ date: '2024-08-01', facts: { 'a.on': '2024-08-01' } });

test.each([
  ['moves', '2024-09-02'],
  ['stays', '2024-09-01'],
])('%s: %s', (value, on) => {
  expect(dutiesOf(moves(value), given, 'project', CALENDAR)[0]?.dueOn).toBe(on);
  expect(standingOfCase(moves(value), 'case', given, [], CALENDAR)[0]?.dueOn).toBe(on);
});
