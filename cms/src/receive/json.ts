/** The body of every request that carries no file: JSON, or the plain form a script may send. */
import type { Context } from 'koa';
import { chunksOf, FOR_TEXT, tooLarge, unreadable } from './chunks';

const MEGABYTE = 1024 * 1024;
const NOT_JSON = '不是可读的 JSON 或表单';

export async function readBody(ctx: Context): Promise<unknown> {
  const kind = ctx.is('json', '+json', 'urlencoded', 'multipart');
  // null: there is no body
  if (kind === null) return {};
  if (kind === 'multipart') throw unreadable('此接口不收文件，请以 JSON 提交');
  if (!kind) throw unreadable('请以 JSON 提交（Content-Type: application/json）');
  const text = await textOf(ctx);
  return kind === 'urlencoded' ? Object.fromEntries(new URLSearchParams(text)) : parsedJson(text);
}

function parsedJson(text: string): unknown {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable(NOT_JSON);
  }
}

async function textOf(ctx: Context): Promise<string> {
  const coding = ctx.get('Content-Encoding') || 'identity';
  if (coding.toLowerCase() !== 'identity') throw unreadable('不接受压缩的内容');
  const chunks: Buffer[] = [];
  let size = Number(ctx.get('Content-Length') || 0);
  if (size > MEGABYTE) throw tooLarge('内容不能超过 1 MB');
  size = 0;
  for await (const chunk of chunksOf(ctx, FOR_TEXT)) {
    size += chunk.length;
    if (size > MEGABYTE) throw tooLarge('内容不能超过 1 MB');
    chunks.push(chunk);
  }
  return decoded(Buffer.concat(chunks));
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable('文字应为 UTF-8 编码');
  }
}
