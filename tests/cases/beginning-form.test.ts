/** What every regulation asks of whoever begins a procedure of it. */
import { join } from 'node:path';
import { beginningForm, openersOf } from '../../cms/src/cases/forms/beginning-form';
import { isDeclared } from '../../cms/src/cases/forms/declaring';
import { firstOf } from '../../cms/src/cases/forms/ways-to-declare';
import type { Rulebook } from '../../cms/src/engine/rulebook';
import { loadRulebooks } from '../../cms/src/rulebooks';

const { rulebooks } = loadRulebooks(join(__dirname, '../../config'));
const formsOf = (rulebook: Rulebook) =>
  rulebook.procedures.flatMap((procedure) => {
    const form = beginningForm(rulebook, procedure);
    return form ? [{ procedure, form }] : [];
  });
const stepOf = (rulebook: Rulebook, procedure: string, step: string) =>
  rulebook.rules.find((rule) => rule.kind === 'step' && rule.procedure === procedure && rule.step === step);

describe.each(rulebooks.map((rulebook) => [rulebook.id, rulebook] as const))('%s', (_id, rulebook) => {
  const forms = formsOf(rulebook);
  const ways = forms.filter(({ form }) => form.declares);

  test('knows a way to declare, and each asks name, year and total', () => {
    expect(ways.length).toBeGreaterThan(0);
    const columns = ['project.name', 'project.planYear', 'project.totalAmount'];
    for (const { form } of ways) expect(form.facts).toEqual(expect.arrayContaining(columns));
  });

  test('asks whatever the papers of that moment must state of the project', () => {
    for (const { procedure, form } of ways) {
      const events = ['project.declare', `${procedure.id}.open`, `${procedure.id}.${form.step}`];
      const parts = rulebook.rules.flatMap((rule) =>
        rule.kind === 'material' && rule.on.some((event) => events.includes(event)) ? rule.parts : [],
      );
      const declared = parts.filter((fact) => {
        const definition = rulebook.facts[fact];
        return definition && isDeclared(rulebook, definition);
      });
      expect(declared.filter((fact) => !form.facts.includes(fact))).toEqual([]);
    }
  });

  test('asks nothing twice, and nothing the dictionary does not know or nobody types', () => {
    for (const { form } of forms) {
      expect(new Set(form.facts).size).toBe(form.facts.length);
      expect(form.facts.filter((fact) => rulebook.facts[fact] === undefined)).toEqual([]);
    }
  });

  test('leaves the answer to an order to whoever answers it', () => {
    for (const { procedure, form } of forms.filter(({ procedure }) => procedure.subject === 'rectification')) {
      const first = stepOf(rulebook, procedure.id, form.step);
      const answer = first?.kind === 'step' ? first.form : [];
      expect(form.facts.filter((fact) => answer.includes(fact))).toEqual([]);
      expect(form.facts).toEqual(expect.arrayContaining(['rectification.kind', 'rectification.dueOn']));
    }
  });
});

test('an order rests on the rule of the order, not on the step that answers it', () => {
  const resting = rulebooks.flatMap((rulebook) =>
    formsOf(rulebook)
      .filter(({ procedure }) => procedure.subject === 'rectification')
      .map(({ form }) => rulebook.rules.find(({ id }) => id === form.rule)),
  );
  expect(resting.length).toBeGreaterThan(0);
  for (const rule of resting) expect(rule && 'on' in rule && rule.on).toContain('rectification.order');
});

test('a part that several may hold is resolved: whoever may hold it opens, and is asked the form of the first step', () => {
  const held = rulebooks.flatMap((rulebook) =>
    rulebook.procedures
      .filter(({ opens }) => opens.some((body) => rulebook.bodies[body]?.heldBy))
      .map((procedure) => ({ rulebook, procedure })),
  );
  expect(held.length).toBeGreaterThan(0);
  for (const { rulebook, procedure } of held) {
    const openers = openersOf(rulebook, procedure);
    expect(openers.filter((body) => rulebook.bodies[body]?.heldBy)).toEqual([]);
    const first = firstOf(rulebook, procedure.id);
    const isTheirs = first?.by.every(({ body }) => procedure.opens.includes(body));
    if (isTheirs) expect(beginningForm(rulebook, procedure)?.facts).toEqual(expect.arrayContaining(first?.form ?? []));
  }
});
