/** What keeps a running case under its own version: whatever was given must count there as it counts here. */
import { obstaclesBetween } from '../../cms/src/cases/move-case';
import type { Work } from '../../cms/src/cases/work';
import type { OpinionRow } from '../../cms/src/dossier/rows';
import type { StepStanding } from '../../cms/src/engine';
import { rulebook } from '../engine/support/sample';

const standing = (step: string, over: Partial<StepStanding> = {}): StepStanding => ({
  step,
  rule: `SA-${step}`,
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
const opinion = (step: string, over: Partial<OpinionRow> = {}): OpinionRow =>
  ({ step, body: 'lead', round: 1, state: 'issued', result: 'agree', consult: false, ...over }) as OpinionRow;

const bodies = {
  lead: { label: '主管部门', functions: '', article: '' },
  finance: { label: '财政部门', functions: '', article: '' },
};
const against = (opinions: OpinionRow[], before: StepStanding[], after: StepStanding[]): string[] =>
  obstaclesBetween({ rulebook: { ...rulebook([]), bodies }, opinions } as unknown as Work, before, after);

const done = standing('review', { state: 'done' });
const both = standing('review', { bodies: ['lead', 'finance'] });

test.each<[string, OpinionRow[], StepStanding[], StepStanding[], string[]]>([
  ['the same on both sides', [opinion('review')], [done], [done], []],
  ['a step that nobody answered waits there', [], [standing('review')], [standing('review', { state: 'waiting' })], []],
  ['a step to come is not there', [], [standing('later', { state: 'waiting' })], [], []],
  ['a step that was left out is not there', [], [standing('later', { state: 'skipped' })], [], []],
  ['the step under way is not there', [], [standing('review')], [], ['正在办理的环节“review”在该版本中没有']],
  ['what silence decided is not there', [], [done], [], ['已办结的环节“review”在该版本中没有']],
  [
    'what was said has no step there',
    [opinion('review'), opinion('review', { body: 'finance', consult: true })],
    [done],
    [],
    ['环节“review”在该版本中没有，主管部门、财政部门已出具的意见将无处存放'],
  ],
  [
    'who has spoken is not asked there',
    [opinion('review', { body: 'finance' })],
    [both],
    [standing('review')],
    ['环节“review”在该版本中不由财政部门办理，已出具的意见将不作数'],
  ],
  [
    'who was only consulted is not asked there',
    [opinion('review', { body: 'finance', consult: true })],
    [both],
    [both],
    [],
  ],
  ['one more is asked there', [opinion('review')], [done], [both], ['已办理的环节“review”在该版本中须重新办理']],
  ['half of it given, one less is asked there', [opinion('review')], [both], [done], []],
  [
    'what sent it back does not count there',
    [opinion('review', { result: 'return' })],
    [standing('review', { state: 'returned' })],
    [standing('review')],
    ['已办理的环节“review”在该版本中须重新办理'],
  ],
  [
    'it is in another round there',
    [opinion('review', { round: 1 })],
    [standing('review', { round: 2 })],
    [standing('review', { round: 1 })],
    ['已办理的环节“review”在该版本中须重新办理'],
  ],
])('%s', (_, opinions, before, after, expected) => expect(against(opinions, before, after)).toEqual(expected));
