/**
 * Every refusal the server words itself. The middleware `refusals` turns them into
 * `{data: null, error: {status, name, message, details}}`; anything else becomes a bare 500.
 */
import type { Finding } from '../engine/finding';

export class Refusal extends Error {
  constructor(
    readonly status: number,
    override readonly name: string,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

/** A rule of the rulebook says no. `findings` carry rule, article and what decided it; `summary` leaves these out. */
export class RuleViolation extends Refusal {
  constructor(
    readonly findings: Finding[],
    message = '不符合办法规定，不能办理。',
    summary = message,
    more: Record<string, unknown> = {},
  ) {
    super(422, 'RuleViolation', message, { summary, findings, ...more });
  }
}

/** The person may not do this (role, body or row). */
export class Forbidden extends Refusal {
  constructor(
    message = '您没有办理此事项的权限。',
    readonly findings: Finding[] = [],
    summary = message,
  ) {
    super(403, 'Forbidden', message, findings.length > 0 ? { summary, findings } : {});
  }
}

export class Unauthorized extends Refusal {
  constructor(message = '请先登录。') {
    super(401, 'Unauthorized', message);
  }
}

/** Somebody else wrote first. 409, or 412 when the version came in If-Match (the command decides). */
export class Stale extends Refusal {
  constructor(
    readonly currentVersion: number | null,
    status: 409 | 412 = 409,
  ) {
    super(status, status === 412 ? 'PreconditionFailed' : 'Stale', '内容已被他人更新，请刷新后重试。', {
      currentVersion,
    });
  }
}

/** The act does not fit what is there: it exists already, is in another state, is being handled. */
export class Conflict extends Refusal {
  constructor(message: string, details: Record<string, unknown> = {}) {
    super(409, 'Conflict', message, details);
  }
}

export class PreconditionRequired extends Refusal {
  constructor() {
    super(428, 'PreconditionRequired', '请用 If-Match 请求头或正文中的 version 说明所修改的版本。');
  }
}

export interface InputProblem {
  field: string;
  message: string;
}

export class BadInput extends Refusal {
  constructor(readonly problems: InputProblem[]) {
    const first = problems[0];
    super(400, 'BadInput', first ? `${first.field}：${first.message}` : '提交的内容有误。', { errors: problems });
  }
}

export class NotFound extends Refusal {
  constructor(message = '没有找到，或您无权查看。') {
    super(404, 'NotFound', message);
  }
}
