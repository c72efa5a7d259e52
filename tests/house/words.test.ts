/** The server words a workbook, the screens word a page: both in the same words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { formatPeriod } from '../../admin-ui/src/format/period';
import { audit } from '../../admin-ui/src/i18n/zh/audit';
import { catalogue } from '../../admin-ui/src/i18n/zh/catalogue';
import { money } from '../../admin-ui/src/i18n/zh/money';
import { plan } from '../../admin-ui/src/i18n/zh/plan';
import { progress } from '../../admin-ui/src/i18n/zh/progress';
import { rulebook } from '../../admin-ui/src/i18n/zh/rulebook';
import { status } from '../../admin-ui/src/i18n/zh/status';
import { ENTITIES, RESULTS, VERBS } from '../../cms/src/export/audit-words';
import type { Place } from '../../cms/src/export/sheet';
import * as words from '../../cms/src/export/words';

test.each(['2024', '2024-H1', '2024-Q3', '2024-07', '一次'])('the period %s', (period) => {
  expect(words.byPeriod(period, {} as Place, {})).toBe(formatPeriod(period));
});

const { facts } = parse(readFileSync(join(__dirname, '../../config/facts.yaml'), 'utf8'));
const stages = facts['project.stage'].options.map((option: { value: string; label: string }) => [
  option.value,
  option.label,
]);

test.each([
  ['stages', Object.fromEntries(stages), status.stage],
  ['cases', words.CASE_STATES, status.case],
  ['steps', words.STEP_STATES, status.step],
  ['opinions', words.OPINION_STATES, status.opinion],
  ['duties', words.DUTY_STATES, status.duty],
  ['subjects', words.SUBJECT_STATES, status.subject],
  ['catalogues', words.CATALOGUE_STATES, catalogue.state],
  ['budgets', words.BUDGET_KINDS, money.budget.kind],
  ['contracts', words.CONTRACT_STATES, money.contract.state],
  ['payments', words.PAYMENT_KINDS, money.payment.kind],
  ['plans', words.PLAN_STATES, plan.state],
  ['entries', words.ENTRY_STATES, plan.entryState],
  ['kinds of entries', words.ENTRY_KINDS, plan.kind],
  ['sources of entries', words.ENTRY_SOURCES, plan.source],
  ['reports', words.REPORT_STATES, progress.state],
  ['levels', words.LEVELS, rulebook.level],
  ['audit entities', ENTITIES, audit.entity],
  ['audit verbs', VERBS, audit.verb],
  ['audit results', RESULTS, audit.result],
])('%s', (_, server, screen) => expect(screen).toMatchObject(server));
