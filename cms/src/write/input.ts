/** What a command is given: the path's parameters, the body without its `version`, and the files of a form. */
import type { Context } from 'koa';
import type { z } from 'zod';
import { isBroken } from '../engine/text/clean';
import { canonical, sm3 } from './canonical';
import { BadInput } from './errors';
import { inChinese } from './wording';

export interface UploadedFile {
  filepath: string;
  originalFilename: string | null;
  mimetype: string | null;
  size: number;
  /** SM3 of its bytes. */
  digest: string;
}
export interface CommandInput {
  params: Record<string, string>;
  body: Record<string, unknown>;
  query: Record<string, unknown>;
  /** Received by the middleware `form-body`. */
  files: UploadedFile[];
}

export function inputOf(ctx: Context): { input: CommandInput; version: number | undefined; byHeader: boolean } {
  const { version: stated, ...body } = bodyOf(ctx.request.body);
  refuseUnstorable(body, '');
  const header = ctx.get('If-Match');
  const input = { params: ctx.params as Record<string, string>, body, query: ctx.query, files: filesOf(ctx) };
  if (header)
    return {
      input,
      version: parseVersion('If-Match', header.replace(/^W\//, '').replace(/^"|"$/g, '')),
      byHeader: true,
    };
  return { input, version: stated === undefined ? undefined : parseVersion('version', stated), byHeader: false };
}

/** Strapi's clients wrap what they send in `data`; both forms are taken. */
export function bodyOf(body: unknown): Record<string, unknown> {
  if (body === undefined || body === null || body === '') return {};
  if (typeof body !== 'object' || Array.isArray(body))
    throw new BadInput([{ field: 'body', message: '应为 JSON 对象' }]);
  const { data } = body as { data?: unknown };
  const isWrapped = Object.keys(body).length === 1 && typeof data === 'object' && data !== null && !Array.isArray(data);
  return (isWrapped ? data : body) as Record<string, unknown>;
}

function parseVersion(field: string, value: unknown): number {
  const version = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
  if (typeof version === 'number' && Number.isInteger(version) && version > 0) return version;
  throw new BadInput([{ field, message: '应为版本号（正整数）' }]);
}

/** PostgreSQL cannot keep U+0000 in text, neither database half a character; refused for both, with the field's name. */
function refuseUnstorable(value: unknown, path: string): void {
  if (typeof value === 'string' && (value.includes('\0') || isBroken(value)))
    throw new BadInput([{ field: path || 'body', message: '含有不允许的字符' }]);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    refuseUnstorable(key, path);
    refuseUnstorable(item, path ? `${path}.${key}` : key);
  }
}

function filesOf(ctx: Context): UploadedFile[] {
  return (ctx.request as unknown as { files?: UploadedFile[] }).files ?? [];
}

export function fingerprintOf(route: string, input: CommandInput, version: number | undefined): string {
  const files = input.files.map((file) => [file.originalFilename, file.digest]);
  return sm3(canonical([route, input.body, files, version]));
}

/** The body as the schema describes it. Use `z.strictObject`, so that a field nobody asked for is refused too. */
export function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body, { error: inChinese });
  if (result.success) return result.data;
  throw new BadInput(result.error.issues.flatMap(problemsOf));
}

function problemsOf(issue: z.core.$ZodIssue): { field: string; message: string }[] {
  const at = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: at ? `${at}.${key}` : key, message: '不能提交此字段' }));
  }
  return [{ field: at || 'body', message: issue.message }];
}
