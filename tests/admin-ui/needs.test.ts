/** What 试算 asks: what the rules of the event read, down to what derived facts are derived from; nothing else. */
import { eventsOf, needsOf } from '../../admin-ui/src/resources/rulebooks/trial/needs';
import { shelf } from './support/shelf';

const books = shelf();

function needs(id: string, event: string) {
  const found = books.find(({ rulebook }) => rulebook.id === id);
  if (!found) throw new Error(`no rulebook ${id}`);
  return needsOf(found.rulebook, found.words.facts, event);
}

test('a cumulative limit asks for the amounts it adds up, and for the rows of earlier ones', () => {
  const asked = needs('erenhot', 'change.request');
  expect(asked.stated).toEqual(
    expect.arrayContaining(['change.added', 'change.removed', 'project.baseline', 'project.baselineOn']),
  );
  expect(asked.derived).toEqual(expect.arrayContaining(['change.cumulativeRatio', 'change.movedBefore']));
  expect(asked.records.changes).toEqual(expect.arrayContaining(['moved', 'state', 'on']));
  expect(asked.readings).toEqual(expect.arrayContaining(['change-basis']));
});

test('and not for what other events ask', () => {
  const asked = needs('erenhot', 'change.request');
  expect([...asked.stated, ...asked.derived].filter((fact) => fact.startsWith('payment.'))).toEqual([]);
  expect(asked.stated.filter((fact) => asked.derived.includes(fact))).toEqual([]);
});

test.each(books.map(({ rulebook, words }) => ({ id: rulebook.id, rulebook, words })))(
  'every fact asked for at any event of $id is in the dictionary, and none of them is today',
  ({ rulebook, words }) => {
    const events = eventsOf(rulebook);
    expect(events.length).toBeGreaterThan(10);
    for (const event of events) {
      const asked = needsOf(rulebook, words.facts, event);
      expect(
        [...asked.stated, ...asked.derived].filter((fact) => !words.facts[fact] || fact.startsWith('today.')),
      ).toEqual([]);
    }
  },
);
