/** What the form of a declaration shows while it is filled in: nothing the act would refuse by what is typed is hidden. */
import { join } from 'node:path';
import { isAboutForm } from '../../admin-ui/src/resources/projects/declare/isAboutForm';
import type { Finding as Shown } from '../../admin-ui/src/types';
import { beginningForm } from '../../cms/src/cases/forms/beginning-form';
import { evaluate } from '../../cms/src/engine';
import type { Facts } from '../../cms/src/engine/facts';
import type { Finding } from '../../cms/src/engine/finding';
import type { Rulebook } from '../../cms/src/engine/rulebook';
import { allRulebooks, calendar, loadRegistry } from '../../cms/src/rulebooks/registry';

beforeAll(() => loadRegistry(join(__dirname, '../../config')));

const bookOf = (id: string): Rulebook => {
  const found = allRulebooks().find((one) => one.id === id);
  if (!found) throw new Error(`no rulebook ${id}`);
  return found;
};

function shownBy(rulebook: Rulebook, id: string, facts: Facts) {
  const procedure = rulebook.procedures.find((one) => one.id === id);
  const form = procedure && beginningForm(rulebook, procedure);
  if (!form) throw new Error(`nothing begins with ${id}`);
  const findings = evaluate(rulebook, `${id}.${form.step}`, { date: '2026-06-01', facts }, calendar());
  const known = new Set(form.facts);
  return findings.filter((finding) => isAboutForm(finding as Shown, known));
}

const outcomeOf = (findings: Finding[], rule: string) => findings.find((one) => one.rule === rule)?.outcome;

const YEARS: [string, Facts, string][] = [
  ['more in three years than in all', { first: 60, second: 50, later: 0 }, 'violated'],
  ['more in the first two than in all, the rest left blank', { first: 60, second: 50 }, 'violated'],
  ['a year left blank', { first: 60 }, 'undetermined'],
];

test.each(YEARS)('sums the form does not ask are shown: %s', (_what, { first, second, later }, outcome) => {
  const facts = {
    'project.totalAmount': 100,
    'project.investmentFirstYear': first,
    'project.investmentSecondYear': second,
    'project.investmentLaterYears': later,
  };
  const shown = shownBy(bookOf('heilongjiang'), 'annual-needs', facts);
  expect(outcomeOf(shown, 'HLJ-9c')).toBe(outcome);
});
