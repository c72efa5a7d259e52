/** A record that is there or not says which rows were found, by name. */
import { evaluate } from '../../cms/src/engine';
import { CALENDAR, dossier, fact, rule, rulebook } from './support/sample';

const book = rulebook(
  [
    rule({
      id: 'SA-1',
      kind: 'record',
      register: 'people',
      label: '参与人员',
      subject: 'project',
      by: ['applicant'],
      fields: ['person.signed', 'person.name'],
      required: [],
    }),
    rule({
      id: 'SA-2',
      kind: 'gate',
      on: ['x'],
      otherwise: 'block',
      require: {
        not: {
          record: 'people',
          atLeast: 1,
          where: [{ field: 'person.signed', operator: 'is', operand: { value: false } }],
        },
      },
    }),
  ],
  { facts: [fact('person.signed', 'flag'), fact('person.name', 'text')] },
);
const reasons = (people: Record<string, string | boolean>[]) =>
  evaluate(book, 'x', dossier({ records: { people } }), CALENDAR)[0]?.because;

test('those found are named', () => {
  const people = ['甲', '乙'].map((name) => ({ 'person.signed': name === '甲', 'person.name': name }));
  expect(reasons([...people, { 'person.signed': false }])).toEqual([
    { kind: 'record', register: 'people', actual: 2, limit: 1, holds: true, found: ['乙'] },
  ]);
  expect(reasons([])).toEqual([{ kind: 'record', register: 'people', actual: 0, limit: 1, holds: false }]);
});
