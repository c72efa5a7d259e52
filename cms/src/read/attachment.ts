/** A file as an attachment: never shown or guessed at by the browser, and kept by nobody on the way. */
import type { Context } from 'koa';

/** Name by RFC 5987, so that Chinese names arrive. */
function disposition(filename: string): string {
  const encoded = encodeURIComponent(filename).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}

export interface Attachment {
  filename: string;
  mime: string;
  size: number;
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const ZIP = 'application/zip';

export function attach(ctx: Context, { filename, mime, size }: Attachment, body: Context['body']): void {
  ctx.set({
    'Content-Type': mime,
    'Content-Length': String(size),
    'Content-Disposition': disposition(filename),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'private, no-store',
  });
  ctx.body = body;
}
