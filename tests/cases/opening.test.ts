import { rewrite } from '../../cms/src/cases/opening';
import type { CaseStepRow, OpinionRow } from '../../cms/src/dossier/rows';
import type { StepStanding } from '../../cms/src/engine';

const TODAY = '2026-03-02';

const standing = (step: string, over: Partial<StepStanding> = {}): StepStanding => ({
  step,
  rule: step,
  title: step,
  article: '第一条',
  state: 'open',
  bodies: ['lead'],
  consults: [],
  round: 1,
  opensNow: false,
  passed: false,
  isLast: false,
  ...over,
});
const row = (id: number, step: string, over: Partial<CaseStepRow> = {}): CaseStepRow => ({
  id,
  case_id: 1,
  step,
  round: 1,
  state: 'open',
  opened_on: '2026-03-01',
  due_on: null,
  due_provisional: false,
  done_on: null,
  seen: null,
  version: 1,
  ...over,
});
const opinion = (id: number, step: CaseStepRow, over: Partial<OpinionRow> = {}): OpinionRow =>
  ({
    id,
    case_step_id: step.id,
    step: step.step,
    round: step.round,
    body: 'lead',
    state: 'pending',
    ...over,
  }) as OpinionRow;

describe('from standings to rows', () => {
  test('a body that the facts leave out is asked no more, and again when they bring it back', () => {
    const open = row(1, 'tender');
    const [own, central] = [opinion(1, open, { body: 'applicant' }), opinion(2, open, { body: 'procurement' })];
    const present = { steps: [open], opinions: [own, central] };
    expect(rewrite([standing('tender', { bodies: ['applicant'] })], present, TODAY)).toEqual({
      steps: [],
      withdrawn: [central],
    });
    const before = { steps: [open], opinions: [own, { ...central, state: 'withdrawn' as const }] };
    const both = standing('tender', { bodies: ['applicant', 'procurement'] });
    expect(rewrite([both], before, TODAY).steps[0]?.asks).toEqual([
      { body: 'procurement', consult: false, withdrawn: before.opinions[1] },
    ]);
  });

  test('a step that opens asks every body, and those consulted', () => {
    const opening = standing('review', {
      bodies: ['lead', 'finance'],
      consults: ['secrecy'],
      openedOn: TODAY,
      opensNow: true,
    });
    const { steps } = rewrite([opening], { steps: [], opinions: [] }, TODAY);
    expect(steps).toMatchObject([{ step: 'review', state: 'open', openedOn: TODAY }]);
    expect(steps[0]?.asks.map(({ body, consult }) => [body, consult])).toEqual([
      ['lead', false],
      ['finance', false],
      ['secrecy', true],
    ]);
  });

  test('a step that waits leaves no row; nothing moved, nothing is written', () => {
    const review = row(1, 'review');
    const present = { steps: [review], opinions: [opinion(1, review)] };
    expect(rewrite([standing('review'), standing('list', { state: 'waiting' })], present, TODAY)).toEqual({
      steps: [],
      withdrawn: [],
    });
  });

  test('who was still asked when the step was done is asked no more', () => {
    const review = row(1, 'review');
    const consult = opinion(2, review, { body: 'secrecy' });
    const done = standing('review', { state: 'done', doneOn: TODAY });
    const { steps, withdrawn } = rewrite([done], { steps: [review], opinions: [consult] }, TODAY);
    expect(steps).toMatchObject([{ row: { id: 1 }, state: 'done', doneOn: TODAY, asks: [] }]);
    expect(withdrawn).toEqual([consult]);
  });

  test('a return elsewhere overtakes a parallel step', () => {
    const [review, capital] = [row(1, 'review', { state: 'returned' }), row(2, 'capital')];
    const pending = opinion(1, capital);
    const standings = [
      standing('declare', { round: 2, opensNow: true }),
      standing('review', { state: 'returned' }),
      standing('capital', { state: 'waiting', round: 2 }),
    ];
    const { steps, withdrawn } = rewrite(standings, { steps: [review, capital], opinions: [pending] }, TODAY);
    expect(steps.map(({ step, round, state }) => [step, round, state])).toEqual([
      ['capital', 1, 'returned'],
      ['declare', 2, 'open'],
    ]);
    expect(withdrawn).toEqual([pending]);
  });

  test('a row put back to waiting is opened again, with the opinions it had', () => {
    const review = row(1, 'review', { state: 'waiting' });
    const before = opinion(1, review, { state: 'withdrawn' });
    const { steps } = rewrite(
      [standing('review', { openedOn: TODAY })],
      { steps: [review], opinions: [before] },
      TODAY,
    );
    expect(steps).toMatchObject([{ row: { id: 1 }, state: 'open', openedOn: TODAY, asks: [{ withdrawn: before }] }]);
  });

  test('a limit that was extended moves the day of a step under way, and nothing else', () => {
    const answer = row(1, 'answer', { due_on: '2026-03-16' });
    const pending = opinion(1, answer);
    const present = { steps: [answer], opinions: [pending] };
    const extended = standing('answer', { dueOn: '2026-03-30', rule: 'answer.extended' });
    const { steps, withdrawn } = rewrite([extended], present, TODAY);
    expect(steps).toMatchObject([
      { step: 'answer', state: 'open', dueOn: '2026-03-30', openedOn: '2026-03-01', asks: [] },
    ]);
    expect(steps[0]?.rule).toBe('answer.extended');
    expect(withdrawn).toEqual([]);
    expect(rewrite([standing('answer', { dueOn: '2026-03-16' })], present, TODAY).steps).toEqual([]);
  });
});
