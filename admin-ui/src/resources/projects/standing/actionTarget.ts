import type { Action } from '../../../types';

/** Things with a page of their own: their procedure opens when they are created there. */
const CREATED_AT: Record<string, string> = {
  change: 'changes',
  acceptance: 'acceptances',
  rectification: 'rectifications',
};
/** Things begun in a tab of the project. */
const TAB: Record<string, string> = {
  catalogue: 'catalogues',
  contract: 'money',
  payment: 'money',
  budget: 'money',
  'progress-report': 'progress',
};
const DECISIONS = new Set(['project.postpone', 'project.end', 'project.resume']);

export type Target =
  | { kind: 'page'; to: string }
  | { kind: 'open'; procedure: string }
  | { kind: 'decision'; verb: string };

/** Where an action leads: a page to work on, a procedure to open, or a decision to give reasons for. */
export function actionTarget(action: Action, project: string, declaring: string[]): Target {
  const [entity = '', verb = ''] = action.event.split('.');
  if (action.opinion) return { kind: 'page', to: `/opinions/${action.opinion}/show` };
  if (action.case) return { kind: 'page', to: `/cases/${action.case}/show` };
  if (DECISIONS.has(action.event)) return { kind: 'decision', verb };
  if (declaring.includes(entity)) return { kind: 'page', to: `/projects/${project}/declare?procedure=${entity}` };
  const created = CREATED_AT[entity];
  if (created) return { kind: 'page', to: `/${created}/create?project=${project}` };
  const tab = TAB[entity];
  if (tab) return { kind: 'page', to: `/projects/${project}/show?tab=${tab}` };
  return { kind: 'open', procedure: action.procedure ?? entity };
}
