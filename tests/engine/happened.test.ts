/** A day that has not come is no day of what happened; plans and limits may lie ahead. */
import { decide, deriveFacts, factsFrom } from '../../cms/src/engine';
import type { Facts } from '../../cms/src/engine/facts';
import type { Condition } from '../../cms/src/engine/rulebook';
import { CALENDAR, dossier, fact, rulebook } from './support/sample';

const TODAY = '2024-03-01';
const TOMORROW = '2024-03-02';
const book = rulebook([], {
  facts: [
    fact('a.happenedOn', 'date', { tense: 'past' }),
    fact('a.plannedOn', 'date', { tense: 'plan' }),
    fact('a.dueOn', 'date', { tense: 'limit' }),
    fact('a.shiftedOn', 'date', { derive: { shifted: { from: 'a.happenedOn', by: { amount: 1, unit: 'months' } } } }),
    fact('test.on', 'date', { tense: 'past' }),
    fact('test.sentOn', 'date', { tense: 'past' }),
  ],
});
const ask = (condition: object, given: { facts?: Facts; tests?: Record<string, string>[] } = {}) =>
  decide(
    book,
    condition as Condition,
    dossier({ date: TODAY, facts: given.facts ?? {}, records: { test: given.tests ?? [] } }),
  );

describe('a fact', () => {
  const present = (id: string) => ({ fact: id, operator: 'present', operand: { value: true } });
  test.each([
    ['a.happenedOn', TODAY, true],
    ['a.happenedOn', TOMORROW, false],
    ['a.plannedOn', TOMORROW, true],
    ['a.dueOn', TOMORROW, true],
  ])('%s of %s is known: %s', (id, day, holds) => {
    expect(ask(present(id), { facts: { [id]: day } }).holds).toBe(holds);
  });
  test('nothing follows from it', () => {
    const of = (day: string) => deriveFacts(book, dossier({ date: TODAY, facts: { 'a.happenedOn': day } }), CALENDAR);
    expect(of(TODAY)['a.shiftedOn']).toBe('2024-04-01');
    expect(of(TOMORROW)['a.shiftedOn']).toBeUndefined();
  });
  test('a rule that asks whether the day has come sees it', () => {
    const come = { fact: 'a.happenedOn', operator: 'on-or-before', operand: { fact: 'today.date' } };
    expect(ask(come, { facts: { 'a.happenedOn': TODAY } }).holds).toBe(true);
    expect(ask(come, { facts: { 'a.happenedOn': TOMORROW } }).holds).toBe(false);
    expect(ask(come)).toMatchObject({ holds: null, missing: ['a.happenedOn'] });
  });
});

describe('a row', () => {
  const row = (field?: string) => ({
    record: 'test',
    where: field ? [{ field, operator: 'present', operand: { value: true } }] : [],
    atLeast: 1,
  });
  test.each([
    ['of today', { 'test.on': TODAY }, true, true, false],
    ['of tomorrow is not there', { 'test.on': TOMORROW }, false, false, false],
    ['of tomorrow, entered today', { 'test.on': TOMORROW, recordedOn: TODAY }, false, false, false],
    ['half of which has come', { 'test.on': TODAY, 'test.sentOn': TOMORROW }, true, true, false],
    ['without a day', { name: 'x' }, true, false, false],
  ])('%s', (_, one, isThere, on, sent) => {
    const holds = [row(), row('test.on'), row('test.sentOn')].map((leaf) => ask(leaf, { tests: [one as never] }).holds);
    expect(holds).toEqual([isThere, on, sent]);
  });
});

test('typed in, a day that has not come is refused with words', () => {
  const typed = { 'a.happenedOn': TOMORROW, 'a.plannedOn': TOMORROW, 'a.dueOn': TOMORROW };
  expect(factsFrom(typed, book, TODAY)).toEqual({
    facts: { 'a.plannedOn': TOMORROW, 'a.dueOn': TOMORROW },
    problems: [{ field: 'a.happenedOn', message: 'a.happenedOn：不能晚于2024-03-01，还没有到的日子不能填作已经发生' }],
  });
});
