import type { RuleDetail } from './ruleTypes';

interface Screen {
  resource: string;
  path: string;
  label: string;
}

const screen = (resource: string, label: string, path = `/${resource}`): Screen => ({ resource, path, label });

/** The first word of an event → where that is done. */
const OF_EVENT: Record<string, Screen> = {
  project: screen('projects', 'menu.projects'),
  compliance: screen('projects', 'menu.projects'),
  'annual-plan': screen('annual-plans', 'menu.annualPlans'),
  'plan-entry': screen('annual-plans', 'menu.annualPlans'),
  budget: screen('budgets', 'menu.money'),
  contract: screen('contracts', 'menu.money'),
  payment: screen('payments', 'menu.money'),
  'progress-report': screen('progress-reports', 'menu.progress'),
  catalogue: screen('catalogues', 'menu.catalogues'),
  'catalogue-item': screen('catalogues', 'menu.catalogues'),
  rectification: screen('rectifications', 'menu.rectifications'),
  record: screen('records', 'menu.records'),
  execution: screen('dashboards', 'menu.dashboards'),
};
const CASES = screen('opinions', 'menu.cases');
const DUTIES = screen('duties', 'duties.title');
const REGISTERS = screen('records', 'menu.records');

export function screensOf(rule: RuleDetail): Screen[] {
  if (rule.kind === 'step') return [CASES];
  if (rule.kind === 'duty') return [DUTIES];
  if (rule.kind === 'record') return [REGISTERS];
  const found = (rule.on ?? []).map((event) => OF_EVENT[event.split('.')[0] ?? ''] ?? CASES);
  return [...new Map(found.map((one) => [one.path, one])).values()];
}
