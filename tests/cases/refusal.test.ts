import { concerning, refusalOf } from '../../cms/src/cases/refusals/refusal';
import type { Finding, Reason } from '../../cms/src/engine/finding';

const actor = (holds: boolean): Reason => ({ kind: 'actor', actual: ['lead'], limit: ['finance'], holds });

function finding(over: Partial<Finding>): Finding {
  return {
    rule: 'T-1',
    kind: 'gate',
    article: '第一条',
    title: '一条规则',
    severity: 'block',
    outcome: 'violated',
    because: [],
    missing: [],
    ...over,
  };
}

describe('what findings mean for an act', () => {
  test.each([
    ['nothing said', [], undefined, null],
    ['a block that holds', [finding({ outcome: 'satisfied' })], undefined, null],
    ['a block that does not hold', [finding({})], undefined, 'refused'],
    ['a block nobody can decide', [finding({ outcome: 'undetermined' })], undefined, 'refused'],
    ['a warning without a reason', [finding({ severity: 'warn' })], undefined, 'reason-needed'],
    ['a warning with blanks for a reason', [finding({ severity: 'warn' })], '  ', 'reason-needed'],
    ['a warning with a reason', [finding({ severity: 'warn' })], '急需', null],
    ['a warning nobody can decide', [finding({ severity: 'warn', outcome: 'undetermined' })], undefined, null],
    ['a hint', [finding({ severity: 'info' })], undefined, null],
    ['a step of another body', [finding({ kind: 'step', because: [actor(false)] })], undefined, 'wrong-body'],
    ['a gate that weighs the actor', [finding({ because: [actor(false)] })], undefined, 'refused'],
    ['a block cannot be overridden', [finding({})], '急需', 'refused'],
  ])('%s', (_name, findings, reason, kind) => {
    expect(refusalOf(findings, reason)?.kind ?? null).toBe(kind);
  });

  test('who may not act at all is told that, not what else is lacking', () => {
    const said = [finding({ rule: 'T-2' }), finding({ kind: 'power', because: [actor(false)] })];
    expect(refusalOf(said, undefined)).toMatchObject({ kind: 'wrong-body', findings: [{ rule: 'T-1' }] });
  });

  test('what needs a reason is told together with what forbids', () => {
    const said = [finding({ rule: 'T-6', severity: 'warn' }), finding({})];
    expect(refusalOf(said, undefined)).toMatchObject({ kind: 'refused', findings: [{ rule: 'T-1' }, { rule: 'T-6' }] });
    expect(refusalOf(said, '急需')?.findings.map(({ rule }) => rule)).toEqual(['T-1']);
  });

  test('a refusal comes with the way out', () => {
    const route = finding({ rule: 'T-3', kind: 'route', outcome: 'satisfied', to: { procedure: 'design' } });
    expect(refusalOf([finding({}), route], undefined)?.findings.map(({ rule }) => rule)).toEqual(['T-1', 'T-3']);
  });

  test('a refusal comes with what is said of the refused matter', () => {
    const because: Reason[] = [{ kind: 'rule', rule: 'T-1', actual: 'violated', limit: 'violated', holds: true }];
    const hint = finding({ rule: 'T-4', severity: 'info', because });
    const other = finding({ rule: 'T-5', severity: 'info' });
    expect(refusalOf([finding({}), hint, other], undefined)?.findings.map(({ rule }) => rule)).toEqual(['T-1', 'T-4']);
  });

  test('a return asks only who acts and whether it is his turn', () => {
    const said = [finding({ kind: 'material' }), finding({ kind: 'step' }), finding({ kind: 'power' })];
    expect(concerning(said, false).map(({ kind }) => kind)).toEqual(['step', 'power']);
  });
});
