/**
 * Heads of the audit chain kept outside the database. A chain that was cut short or computed anew inside the database
 * still fits itself; it no longer fits these.
 */
import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
// declares the global that logs, also for who reads this file on its own
import type {} from '@strapi/strapi';

export interface Head {
  seq: number;
  hash: string;
}

const EVERY = 100;
const file = (): string => path.join(process.env.DATA_DIR ?? '.data', 'audit-heads.log');

/** After a commit, never inside it: a full disk must not undo what was acknowledged. */
export function checkpoint(head: Head, every = EVERY): void {
  if (head.seq % every !== 0) return;
  appendFile(file(), `${head.seq} ${head.hash}\n`).catch((error) =>
    strapi.log.error(`审计链检查点未能写入：${error.message}`),
  );
}

export async function checkpoints(): Promise<Head[]> {
  const text = await readFile(file(), 'utf8').catch(() => '');
  return text
    .split('\n')
    .map((line) => /^(\d+) ([0-9a-f]{64})$/.exec(line))
    .filter((match) => match !== null)
    .map(([, seq, hash]) => ({ seq: Number(seq), hash: String(hash) }));
}
