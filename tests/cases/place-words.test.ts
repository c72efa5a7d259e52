import { join } from 'node:path';
import { typedFacts } from '../../cms/src/dossier/typed-facts';
import { allRulebooks, loadRegistry } from '../../cms/src/rulebooks/registry';
import { BadInput } from '../../cms/src/write/errors';

loadRegistry(join(__dirname, '../../config'));

function refused(place: string, fact: string): string {
  const book = allRulebooks().find(({ id }) => id === place);
  if (!book) throw new Error(`no ${place}`);
  try {
    typedFacts({ [fact]: 'x' }, { rulebook: book, today: '2026-06-01' }, () => false);
  } catch (error) {
    if (error instanceof BadInput) return String(error.problems[0]?.message);
    throw error;
  }
  return '';
}

describe('a value that does not belong here is told where it does', () => {
  test.each(allRulebooks().map(({ id }) => [id]))(
    '%s: every fact of a form names its step and who acts there',
    (place) => {
      const book = allRulebooks().find(({ id }) => id === place);
      const steps = book?.rules.filter((rule) => rule.kind === 'step') ?? [];
      const typed = steps.flatMap((rule) => rule.form.filter((fact) => book?.facts[fact]?.source === 'typed'));
      expect(typed.length).toBeGreaterThan(10);
      for (const fact of typed) expect(refused(place, fact)).toMatch(/^“.+”不在此处填写：在“.+”环节填写，由.+办理/);
    },
  );

  test('what nobody types is not asked for', () => {
    expect(refused('erenhot', 'change.cumulativeRatio')).toBe(
      '“累计调整占概算的比例”不在此处填写：由系统得出，不需填写',
    );
  });
});
