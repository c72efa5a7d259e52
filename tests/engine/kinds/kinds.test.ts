import { evaluate } from '../../../cms/src/engine';
import type { Dossier } from '../../../cms/src/engine/dossier';
import type { Rule } from '../../../cms/src/engine/rulebook';
import { CALENDAR, dossier, fact, rule, rulebook, step } from '../support/sample';

const yes = { fact: 'a.yes', operator: 'is', operand: { value: true } } as const;
const ask = (rules: Rule[], event: string, given: Partial<Dossier> = {}, rest = {}) =>
  evaluate(
    rulebook(rules, { facts: [fact('a.yes', 'flag'), fact('a.amount', 'money')], ...rest }),
    event,
    dossier(given),
    CALENDAR,
  );
const outcome = (one: Rule, given: Partial<Dossier> = {}, event = 'x') => ask([one], event, given)[0]?.outcome;
const lead: Partial<Dossier> = { actor: { bodies: ['lead'] } };

describe('gates, limits and measures', () => {
  const gate = rule({ id: 'SA-1', kind: 'gate', on: ['x'], require: yes, otherwise: 'block' });
  const limit = rule({ id: 'SA-1', kind: 'limit', on: ['x'], require: yes, otherwise: 'warn' });
  const measure = rule({ id: 'SA-1', kind: 'measure', on: ['x'], by: ['lead'], require: yes, otherwise: 'block' });
  test.each([gate, limit])('$kind', (one) => {
    expect(outcome(one, { facts: { 'a.yes': true } })).toBe('satisfied');
    expect(outcome(one, { facts: { 'a.yes': false } })).toBe('violated');
    expect(outcome(one)).toBe('undetermined');
  });
  test('a measure is the body’s that may order it', () => {
    expect(outcome(measure, { facts: { 'a.yes': true }, ...lead })).toBe('satisfied');
    expect(outcome(measure, { facts: { 'a.yes': true }, actor: { bodies: ['finance'] } })).toBe('violated');
    expect(outcome(measure, { facts: { 'a.yes': true } })).toBe('undetermined');
  });
});

describe('material', () => {
  const one = rule({
    id: 'SA-1',
    kind: 'material',
    on: ['x'],
    papers: ['report', 'plan'],
    parts: ['a.amount'],
    otherwise: 'block',
  });
  test('nobody listed papers, but a blank part is not there', () => {
    expect(ask([one], 'x')).toMatchObject([{ outcome: 'violated', missing: ['report', 'plan', 'a.amount'] }]);
  });
  test('only the list is missing', () =>
    expect(ask([one], 'x', { facts: { 'a.amount': 0 } })).toMatchObject([
      { outcome: 'undetermined', missing: ['report', 'plan'] },
    ]));
  test('names what is not there', () =>
    expect(ask([one], 'x', { facts: { 'a.amount': 1 }, materials: ['plan'] })).toMatchObject([
      { outcome: 'violated', missing: ['report'] },
    ]));
  test('complete', () =>
    expect(outcome(one, { facts: { 'a.amount': 1 }, materials: ['plan', 'report'] })).toBe('satisfied'));
});

describe('power, route, notice, principle, record', () => {
  const power = rule({ id: 'SA-1', kind: 'power', on: ['x'], by: ['lead'] });
  const route = rule({ id: 'SA-1', kind: 'route', on: ['x'], when: yes, to: { procedure: 'p', step: 's' } });
  const notice = rule({ id: 'SA-1', kind: 'notice', on: ['x'], to: ['cyberspace'], copy: ['audit'] });
  const record = rule({
    id: 'SA-1',
    kind: 'record',
    register: 'visit',
    by: ['lead'],
    fields: ['a.amount'],
    required: ['a.amount'],
  });
  test('power blocks others', () => {
    expect(outcome(power, lead)).toBe('satisfied');
    expect(ask([power], 'x', { actor: { bodies: ['audit'] } })).toMatchObject([
      { outcome: 'violated', severity: 'block' },
    ]);
    expect(outcome(power)).toBe('undetermined');
  });
  test('a route says where to, and only where it applies', () => {
    expect(ask([route], 'x', { facts: { 'a.yes': true } })).toMatchObject([
      { outcome: 'satisfied', severity: 'info', to: { procedure: 'p', step: 's' } },
    ]);
    expect(ask([route], 'x', { facts: { 'a.yes': false } })[0]).not.toHaveProperty('to');
  });
  test('a notice says to whom', () =>
    expect(ask([notice], 'x')).toMatchObject([
      { outcome: 'satisfied', notify: { to: ['cyberspace'], copy: ['audit'] } },
    ]));
  test('a register is written by its body, without blanks', () => {
    const event = 'record.visit';
    expect(outcome(record, { ...lead, facts: { 'a.amount': 1 } }, event)).toBe('satisfied');
    expect(ask([record], event, lead)).toMatchObject([{ outcome: 'violated', missing: ['a.amount'] }]);
    expect(outcome(record, { actor: { bodies: ['audit'] }, facts: { 'a.amount': 1 } }, event)).toBe('violated');
  });
  test('a principle hangs on no event', () =>
    expect(ask([rule({ id: 'SA-1', kind: 'principle', text: '' })], 'x')).toEqual([]));
});

describe('target', () => {
  const one = rule({
    id: 'SA-1',
    kind: 'target',
    on: ['x'],
    by: '07-30',
    atLeast: 0.5,
    executed: 'a.amount',
    target: 'a.whole',
    otherwise: 'warn',
  });
  test.each([
    ['2024-07-30', 500_000_000, 'satisfied'],
    ['2024-07-30', 499_999_999, 'violated'],
    ['2024-08-15', 499_999_999, 'violated'],
    ['2024-07-29', 499_999_999, 'not-applicable'],
    ['2024-07-29', 500_000_000, 'satisfied'],
    ['2024-07-30', undefined, 'undetermined'],
  ])('on %s with %s: %s', (date, executed, expected) =>
    expect(outcome(one, { date, facts: { 'a.amount': executed, 'a.whole': 1_000_000_000 } })).toBe(expected),
  );
});

describe('step', () => {
  const steps = [
    step('first'),
    step('second', { after: ['first'], by: [{ body: 'finance', when: yes }, { body: 'lead' }] }),
  ];
  const at = (given: Partial<Dossier>) => ask(steps, 'case.second', given)[0];
  test('its turn', () => expect(at({ ...lead, steps: { 'case.first': 'done' } })?.outcome).toBe('satisfied'));
  test('not yet', () =>
    expect(at({ ...lead, steps: {} })).toMatchObject({
      outcome: 'violated',
      because: [{ kind: 'actor' }, { kind: 'step', step: 'case.first' }],
    }));
  test('another body', () =>
    expect(at({ actor: { bodies: ['audit'] }, steps: { 'case.first': 'done' } })?.outcome).toBe('violated'));
  test('a body of which nobody knows yet', () =>
    expect(at({ actor: { bodies: ['finance'] }, steps: { 'case.first': 'done' } })).toMatchObject({
      outcome: 'undetermined',
      missing: ['a.yes'],
    }));
  test('a body that is left out', () =>
    expect(
      at({ actor: { bodies: ['finance'] }, facts: { 'a.yes': false }, steps: { 'case.first': 'done' } })?.outcome,
    ).toBe('violated'));
  test('nobody said which steps are done', () =>
    expect(at(lead)).toMatchObject({ outcome: 'undetermined', missing: ['case.first'] }));
});
