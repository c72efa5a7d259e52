/** Files lie under random names outside everything that is served; only the database knows which is which. */
import { randomBytes } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { NotFound } from '../../../write/errors';

const folder = (): string => path.join(process.env.DATA_DIR ?? '.data', 'materials');

function placeOf(key: string): string {
  if (!/^[0-9a-f]{48}$/.test(key)) throw new NotFound();
  return path.join(folder(), key.slice(0, 2), key);
}

/** On disk for good before the row that names it is committed. */
export async function storeFile(content: Buffer): Promise<string> {
  const key = randomBytes(24).toString('hex');
  const place = placeOf(key);
  await mkdir(path.dirname(place), { recursive: true });
  const file = await open(place, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  return key;
}

export async function readStored(key: string): Promise<{ stream: ReadStream; size: number }> {
  const place = placeOf(key);
  const found = await stat(place).catch(() => undefined);
  if (!found) throw new NotFound('文件不在存储中，请与管理员联系。');
  return { stream: createReadStream(place), size: found.size };
}
