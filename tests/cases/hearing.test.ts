import { settle } from '../../cms/src/cases/judge';
import type { Finding } from '../../cms/src/engine/finding';
import type { Rulebook } from '../../cms/src/engine/rulebook';
import { BadInput, Conflict, RuleViolation } from '../../cms/src/write/errors';
import { newHearing, refusalIn, refusalOver } from '../../cms/src/write/hearing';
import { type Tx, willStand } from '../../cms/src/write/tx';

const rulebook = { procedures: [], rules: [], materials: [], facts: {}, bodies: {} } as unknown as Rulebook;
const finding = (rule: string, severity: 'block' | 'warn'): Finding => ({
  rule,
  kind: 'gate',
  article: '第一条',
  title: rule,
  severity,
  outcome: 'violated',
  because: [],
  missing: [],
});
const BLOCK = finding('T-1', 'block');
const WARNING = finding('T-2', 'warn');

/** One command that asks the rules as often as there are lists. */
function heard(...lists: Finding[][]) {
  const hearing = newHearing();
  const tx = { hearing, actor: { userName: '某人' }, now: '' } as unknown as Tx;
  for (const list of lists) settle(tx, rulebook, list, undefined);
  return hearing;
}
const rules = (error: unknown) => (error instanceof RuleViolation ? error.findings.map(({ rule }) => rule) : error);

describe('a command is refused by all that was said in its course', () => {
  test('a warning first, a block later: both in one refusal', () => {
    const refusal = refusalIn(heard([WARNING], [], [BLOCK]));
    expect(rules(refusal)).toEqual(['T-2', 'T-1']);
    expect(refusal?.message).toMatch(
      /^不符合办法规定，不能办理：T-1（第一条）。另有原则性要求，仍需填写理由：T-2（第一条）。$/,
    );
  });

  test('nothing against it, no refusal', () => {
    expect(refusalIn(heard([], []))).toBeUndefined();
  });

  test('what is met afterwards yields to a block, and goes before a warning', () => {
    const taken = new Conflict('已经登记过。');
    expect(rules(refusalOver(taken, heard([BLOCK])))).toEqual(['T-1']);
    expect(refusalOver(taken, heard([WARNING]))).toBe(taken);
    const unreadable = new BadInput([{ field: 'result', message: '没有这一结论' }]);
    expect(refusalOver(unreadable, heard([WARNING]))).toBe(unreadable);
  });

  test('limits of the product join what the rulebook says', () => {
    const limit = new RuleViolation([finding('product.limit', 'block')]);
    expect(rules(refusalOver(limit, heard([WARNING])))).toEqual(['T-2', 'product.limit']);
    expect(refusalOver(limit, heard([]))).toBe(limit);
  });

  test('a transaction that lost a race is tried again, whatever was said', () => {
    const lost = Object.assign(new Error('busy'), { code: 'SQLITE_BUSY' });
    expect(refusalOver(lost, heard([BLOCK]))).toBe(lost);
  });
});

test.each([
  ['nothing was said against it', {}, [], true],
  ['a block was heard', {}, [BLOCK], false],
  ['a warning wants a reason', {}, [WARNING], false],
  ['it is only tried out', { dry: true }, [], false],
])('a file is kept only where the row that names it will be: %s', (_what, tx, said, kept) => {
  expect(willStand({ ...tx, hearing: heard(said) } as unknown as Tx)).toBe(kept);
});
