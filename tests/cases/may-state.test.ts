/** Every declared fact of every regulation, in every situation and at every step: what may be stated of a project. */
import { join } from 'node:path';
import type { Hold } from '../../cms/src/cases/facts/hold';
import { mayState, type Verdict } from '../../cms/src/cases/facts/may-state';
import type { OpenStep } from '../../cms/src/cases/facts/open-steps';
import { isDeclared, isOfUnit } from '../../cms/src/cases/forms/declaring';
import { askedAt } from '../../cms/src/cases/forms/facts-at-step';
import type { FactDefinition, FactValue } from '../../cms/src/engine/facts';
import type { Procedure, Rulebook, StepRule } from '../../cms/src/engine/rulebook';
import { loadRulebooks } from '../../cms/src/rulebooks';

const { rulebooks } = loadRulebooks(join(__dirname, '../../config'));

const FREE: Hold = { closed: false, forbidden: null, frozen: [], findings: [] };
const frozenBy = (id: number, state: 'open' | 'done'): Hold['frozen'] => [
  { id, state, document_id: `case-${id}`, procedure: 'approval', rulebook_version: '1' },
];
/** Another case than the one acted in, which has the number 1. */
const HELD: [Exclude<Verdict, 'may' | 'elsewhere'>, Hold][] = [
  ['closed', { ...FREE, closed: true }],
  ['forbidden', { ...FREE, forbidden: { kind: 'refused', findings: [] } }],
  ['frozen', { ...FREE, frozen: frozenBy(2, 'open') }],
  ['frozen', { ...FREE, frozen: frozenBy(2, 'done') }],
];

const VALUES: Record<FactDefinition['type'], [FactValue, FactValue]> = {
  text: ['甲', '乙'],
  'long-text': ['甲', '乙'],
  choice: ['a', 'b'],
  list: [['a'], ['a', 'b']],
  flag: [true, false],
  money: [120_000_000, 999_999_900],
  ratio: [0.1, 0.2],
  count: [2025, 2026],
  date: ['2025-01-01', '2026-01-01'],
};

const declaredIn = (rulebook: Rulebook) => Object.values(rulebook.facts).filter((fact) => isDeclared(rulebook, fact));
const stepsIn = (rulebook: Rulebook) =>
  rulebook.rules.flatMap((rule): [Procedure, StepRule][] => {
    const procedure = rulebook.procedures.find(({ id }) => rule.kind === 'step' && id === rule.procedure);
    return rule.kind === 'step' && procedure ? [[procedure, rule]] : [];
  });
const openStep = (rulebook: Rulebook, [procedure, rule]: [Procedure, StepRule], isMine = true): OpenStep => ({
  work: { rulebook, procedure, row: { id: 1 } } as OpenStep['work'],
  rule,
  isMine,
  isProposal: false,
});

describe.each(rulebooks.map((rulebook) => [rulebook.id, rulebook] as const))('%s', (_id, rulebook) => {
  const facts = declaredIn(rulebook);
  const steps = stepsIn(rulebook);
  const ask = (
    fact: FactDefinition,
    hold: Hold,
    open: OpenStep[],
    isUnit = true,
    stored: FactValue = VALUES[fact.type][0],
  ) => mayState({ rulebook, isUnit, stored: { [fact.id]: stored }, steps: open, hold }, fact, VALUES[fact.type][1]);

  test('the unit may say anew whatever it declared while nothing holds it', () => {
    expect(facts.filter((fact) => ask(fact, FREE, []) !== 'may')).toEqual([]);
  });

  test.each(HELD)('what is held is not said anew: %s', (verdict, hold) => {
    expect(facts.filter((fact) => ask(fact, hold, []) !== verdict).map(({ id }) => id)).toEqual([]);
  });

  test('a step that does not ask for it opens nothing', () => {
    const opened = steps.flatMap((step) => {
      const { form } = askedAt(rulebook, step[0].id, step[1]);
      const open = [openStep(rulebook, step)];
      if (step[1].effects.includes('apply-change') && step[1].outcomes.length > 1) return [];
      return facts
        .filter((fact) => !form.has(fact.id))
        .flatMap((fact) => HELD.filter(([verdict, hold]) => ask(fact, hold, open) !== verdict).map(() => fact.id));
    });
    expect(opened).toEqual([]);
  });

  test('a form of the unit opens nothing that another review holds or a rule about the design forbids', () => {
    const [, [, forbidden], [, reviewed]] = HELD as [unknown, [string, Hold], [string, Hold]];
    const opened = steps
      .filter(([procedure, rule]) => isOfUnit(rulebook, rule) && procedure.subject !== 'change')
      .flatMap((step) =>
        facts.flatMap((fact) => {
          const open = [openStep(rulebook, step)];
          const isAmount = fact.type === 'money' || fact.type === 'flag';
          return [
            ...(ask(fact, reviewed, open) === 'may' ? [`${step[0].id}.${step[1].step} ${fact.id} reviewed`] : []),
            ...(isAmount && ask(fact, forbidden, open) === 'may'
              ? [`${step[0].id}.${step[1].step} ${fact.id} forbidden`]
              : []),
          ];
        }),
      );
    expect(opened).toEqual([]);
  });

  test('what stands may be repeated, whatever holds it', () => {
    for (const [, hold] of HELD) {
      const refused = facts.filter((fact) => ask(fact, hold, [], true, VALUES[fact.type][1]) !== 'may');
      expect(refused).toEqual([]);
    }
  });

  test('what was left blank is stated at the step whose rules look at it, by whom the step asks', () => {
    const [, ...holds] = HELD;
    const refused = steps.flatMap((step) => {
      const { form, declared } = askedAt(rulebook, step[0].id, step[1]);
      const open = [openStep(rulebook, step)];
      return facts
        .filter(({ id }) => form.has(id) || declared.has(id))
        .flatMap((fact) => holds.filter(([, hold]) => ask(fact, hold, open, false, null) !== 'may').map(() => fact.id));
    });
    expect(refused).toEqual([]);
  });

  test('nobody else states it, at no step that does not ask', () => {
    const stated = steps.flatMap((step) => {
      const others = openStep(rulebook, step, false);
      return facts.filter((fact) => ask(fact, FREE, [others], false) !== 'elsewhere').map(({ id }) => id);
    });
    expect(stated).toEqual([]);
  });
});
