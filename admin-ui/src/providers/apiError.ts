import { HttpError } from 'react-admin';
import type { ErrorDetails, ErrorReply, Finding } from '../types';

export interface FieldError {
  field: string;
  message: string;
}

/**
 * A refusal of the API, readable by react-admin (message, status, body.errors beside the fields)
 * and by our own dialogs (findings with rule and article).
 */
export class ApiError extends HttpError {
  readonly findings: Finding[];
  /** The message without what the findings say one by one. */
  readonly summary: string;
  readonly fieldErrors: FieldError[];
  readonly currentVersion: number | null;
  /** False when no answer came at all: the same request may be repeated with the same key. */
  readonly isAnswered: boolean;
  /** The server's name of the refusal: RuleViolation, Stale, Conflict … */
  readonly code: string;

  constructor(status: number, message: string, details: ErrorDetails = {}, isAnswered = true, code = '') {
    const fieldErrors = fieldErrorsOf(details);
    super(message, status, { message, errors: Object.fromEntries(fieldErrors.map((e) => [e.field, e.message])) });
    // HttpError sets its own prototype, which would make `instanceof ApiError` false.
    Object.setPrototypeOf(this, ApiError.prototype);
    this.name = 'ApiError';
    this.findings = details.findings ?? [];
    this.summary = details.summary ?? message;
    this.fieldErrors = fieldErrors;
    this.currentVersion = details.currentVersion ?? null;
    this.isAnswered = isAnswered;
    this.code = code;
  }

  static from(status: number, reply: unknown): ApiError {
    const error = (reply as ErrorReply | null)?.error;
    // A refused input names its field in English; the screen shows it beside the field instead.
    const message = status === 400 && error?.details?.errors ? '填写有误，请按提示修改。' : error?.message;
    return new ApiError(status, message || fallbackMessage(status), error?.details ?? {}, true, error?.name);
  }

  get isStale(): boolean {
    return this.code === 'Stale' || this.status === 412;
  }
}

export const offlineError = () => new ApiError(0, '无法连接服务器，填写的内容仍在本页，请稍后重试。', {}, false);

/** `facts.project.name` is the field of the fact; Strapi's own validation gives a path. */
function fieldErrorsOf({ errors = [] }: ErrorDetails): FieldError[] {
  const named = errors.map((e) => ({ field: e.field ?? e.path?.join('.') ?? '', message: e.message }));
  return named.filter((e) => e.field !== '').map((e) => ({ ...e, field: e.field.replace(/^facts\./, '') }));
}

function fallbackMessage(status: number): string {
  if (status === 401) return '登录已失效，请重新登录。';
  if (status === 403) return '您没有办理此事项的权限。';
  if (status === 404) return '没有找到，可能不在您的管理范围内。';
  if (status === 409 || status === 412) return '该记录已被他人更新，请刷新后重新办理。';
  if (status === 413) return '文件过大，未能上传。';
  if (status === 422) return '按现行办法不能办理。';
  if (status === 429) return '操作过于频繁，请稍后再试。';
  return '服务器暂时不能处理，请稍后重试。';
}
