/** Whatever bodies say and in whatever order: a case never passes a step before everything it needs has been done. */
import fc from 'fast-check';
import { caseState, type StepRun, type StepStanding, standingOfCase } from '../../../cms/src/engine';
import type { OpinionResult, StepRule } from '../../../cms/src/engine/rulebook';
import { CALENDAR, dossier, rulebook, step } from '../support/sample';

/** Steps in a row of up to seven, each after some of those before it. */
const process = fc
  .array(fc.record({ after: fc.array(fc.nat(6), { maxLength: 3 }), optional: fc.boolean(), leftOut: fc.boolean() }), {
    minLength: 2,
    maxLength: 7,
  })
  .map((shapes) =>
    shapes.map(({ after, optional, leftOut }, index): StepRule => {
      const before = [...new Set(after.filter((one) => one < index))].map((one) => `s${one}`);
      const never = { fact: 'a.never', operator: 'is', operand: { value: true } } as const;
      return step(`s${index}`, { after: before, optional, ...(leftOut && { when: never }) });
    }),
  );
const moves = fc.array(
  fc.record({ pick: fc.nat(6), result: fc.constantFrom<OpinionResult>('agree', 'agree', 'agree', 'return') }),
  { maxLength: 25 },
);

const isNeeded = (one: StepStanding, rule: StepRule | undefined): boolean =>
  one.state !== 'skipped' && rule?.optional !== true;

test('no step is open or done while a needed one before it is not', () => {
  fc.assert(
    fc.property(process, moves, (steps, acts) => {
      const book = rulebook(steps);
      const runs: StepRun[] = [];
      const stand = () => standingOfCase(book, 'case', dossier({ facts: { 'a.never': false } }), runs, CALENDAR);
      const check = (standings: StepStanding[]) => {
        const byStep = new Map(standings.map((one) => [one.step, one]));
        const way = (name: string): StepStanding[] => {
          const before = steps.find((one) => one.step === name)?.after ?? [];
          return before.flatMap((one) => [byStep.get(one) as StepStanding, ...way(one)]);
        };
        for (const one of standings.filter(({ state }) => state === 'open' || state === 'done'))
          for (const earlier of way(one.step))
            if (
              isNeeded(
                earlier,
                steps.find((rule) => rule.step === earlier.step),
              )
            )
              expect(earlier.state).toBe('done');
        if (caseState(standings) === 'done')
          for (const one of standings)
            if (
              isNeeded(
                one,
                steps.find((rule) => rule.step === one.step),
              )
            )
              expect(one.state).toBe('done');
      };
      for (const { pick, result } of acts) {
        for (const { step: name, round } of stand().filter(({ opensNow }) => opensNow))
          runs.push({ step: name, round, openedOn: '2024-03-01', opinions: [] });
        const open = stand().filter(({ state }) => state === 'open');
        const chosen = open[pick % Math.max(1, open.length)];
        runs
          .find((run) => run.step === chosen?.step && run.round === chosen?.round)
          ?.opinions.push({ body: 'lead', result, on: '2024-03-01' });
        check(stand());
      }
    }),
    { numRuns: 150 },
  );
});
