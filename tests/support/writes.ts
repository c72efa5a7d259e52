/** Every act on something that exists, with a body that is otherwise in order: the tests of versions and of rights share it. */
import * as say from './statements';

/** Resource and who acts, with a body that is otherwise in order. */
export interface Write {
  of: string;
  by: string;
  body: Record<string, unknown>;
}
const write = (of: string, by: string, body: Record<string, unknown> = {}): Write => ({ of, by, body });
const reason = '按要求办理。';

export const WRITES: Record<string, Write> = {
  'PUT /api/jurisdictions/:id': write('jurisdictions', 'administrator', { readings: {} }),
  'PUT /api/departments/:id': write('departments', 'administrator', { phone: '0479-7520000' }),
  'PUT /api/users/:id': write('users', 'administrator', { displayName: '某人' }),
  'POST /api/users/:id/disable': write('users', 'administrator'),
  'POST /api/users/:id/enable': write('users', 'administrator'),
  'POST /api/users/:id/reset-password': write('users', 'administrator'),
  'PUT /api/projects/:id': write('draft', 'applicant', { name: '另一个名字' }),
  'POST /api/projects/:id/postpone': write('projects', 'lead', { reason, cause: 'user-unit' }),
  'POST /api/projects/:id/end': write('projects', 'lead', { reason, cause: 'user-unit' }),
  'POST /api/projects/:id/resume': write('projects', 'lead', { reason }),
  'POST /api/projects/:id/move-version': write('projects', 'lead', { rulebookVersion: '1', reason }),
  'POST /api/cases/:id/act': write('cases', 'contractor', { step: 'complete', result: 'agree', facts: say.COMPLETION }),
  'POST /api/opinions/:id/issue': write('opinions', 'lead', { result: 'return', comment: reason }),
  'POST /api/annual-plans/:id/set-total': write('annual-plans', 'finance', { amount: '1' }),
  'POST /api/annual-plans/:id/compile': write('annual-plans', 'lead', { project: 'declared' }),
  'POST /api/annual-plans/:id/finalise': write('annual-plans', 'lead'),
  'POST /api/annual-plans/:id/reallocate': write('annual-plans', 'lead', {
    from: 'entry',
    to: 'entry',
    amount: '1',
    reason,
  }),
  'POST /api/contracts/:id/end': write('contracts', 'lead', { reason }),
  'PUT /api/progress-reports/:id': write('progress-reports', 'applicant', { facts: {} }),
  'POST /api/progress-reports/:id/file': write('progress-reports', 'applicant'),
  'POST /api/progress-reports/:id/return': write('progress-reports', 'lead', { reason }),
  'PUT /api/catalogue-items/:id': write('catalogue-items', 'applicant', { name: '证照信息', facts: say.ITEM }),
  'POST /api/catalogue-items/:id/share': write('catalogue-items', 'applicant'),
  'POST /api/catalogue-items/:id/open': write('catalogue-items', 'applicant'),
  'PUT /api/records/:id': write('records', 'lead', { facts: say.FINDING }),
};
/** Acts on something that exists which yet need no version, and why. */
export const EXEMPT: Record<string, string> = {
  'POST /api/annual-plans/:id/cases': 'opens something new',
  'POST /api/projects/:id/cases': 'opens something new',
  'POST /api/projects/:id/submit': 'takes only a draft, and a draft only once',
  'POST /api/projects/:id/withdraw': 'takes only a draft, and a draft only once',
  'POST /api/projects/:id/check-version': 'writes nothing',
  'POST /api/rulebooks/:id/evaluate': 'writes nothing',
  'POST /api/rulebooks/:id/what-if': 'writes nothing',
  'POST /api/notices/:id/read': 'reading twice is reading once',
  'PUT /api/me/password': 'asks for the current password',
};

/** Puts real ids where a body says `declared` or `entry`. */
export function named(body: Record<string, unknown>, ids: Record<string, string | undefined>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, ids[String(value)] ?? value]));
}
