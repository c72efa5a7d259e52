/** A form with files: each lies in a folder of its own kind until the request is over, whatever becomes of it. */
import { createHash, type Hash, randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Context } from 'koa';
import type { UploadedFile } from '../write/input';
import { chunksOf, FOR_FILES, tooLarge, unreadable } from './chunks';
import { boundaryOf, type Part, piecesOf } from './multipart';

const MEGABYTE = 1024 * 1024;
const MOST = { file: 50 * MEGABYTE, field: 100 * 1024, parts: 20 };
const HOUR = 3_600_000;

const folder = (): string => path.join(process.env.DATA_DIR ?? '.data', 'incoming');

/** Of a process that was killed; another instance may be receiving the younger ones. */
export async function discardLeftovers(): Promise<void> {
  for (const name of await readdir(folder()).catch(() => [])) {
    const file = path.join(folder(), name);
    const found = await stat(file).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > HOUR) await rm(file, { force: true });
  }
}

/** What a form states and holds. `discard` is owed by whoever has received it. */
export class Form {
  readonly fields = new Map<string, string>();
  readonly files: UploadedFile[] = [];
  private begun = 0;
  private open: FileHandle | undefined;
  private hash: Hash | undefined;
  private words: Buffer[] = [];
  private part: Part | undefined;

  async receive(ctx: Context): Promise<void> {
    // the parts around the file take little; a longer body need not arrive to be refused
    if (Number(ctx.get('Content-Length') || 0) > MOST.file + MEGABYTE) throw tooLarge('文件不能超过 50 MB', 'file');
    const boundary = boundaryOf(ctx.get('Content-Type'));
    for await (const piece of piecesOf(chunksOf(ctx, FOR_FILES), boundary)) {
      if ('part' in piece) await this.begin(piece.part);
      else await this.go(piece.bytes);
    }
    await this.end();
  }

  async discard(): Promise<void> {
    await this.open?.close();
    for (const { filepath } of this.files) await rm(filepath, { force: true });
  }

  private async begin(part: Part): Promise<void> {
    await this.end();
    this.begun += 1;
    if (this.begun > MOST.parts) throw unreadable('表单的内容过多');
    this.part = part;
    if (part.filename === null) return;
    const filepath = path.join(folder(), randomBytes(24).toString('hex'));
    await mkdir(folder(), { recursive: true });
    this.open = await open(filepath, 'wx', 0o600);
    this.hash = createHash('sm3');
    this.files.push({ filepath, originalFilename: part.filename, mimetype: part.mime, size: 0, digest: '' });
  }

  private async go(bytes: Buffer): Promise<void> {
    const file = this.files.at(-1);
    if (!this.open || !file) return this.hear(bytes);
    file.size += bytes.length;
    if (file.size > MOST.file) throw tooLarge('文件不能超过 50 MB', this.part?.name);
    this.hash?.update(bytes);
    await this.open.writeFile(bytes);
  }

  private hear(bytes: Buffer): void {
    this.words.push(bytes);
    const length = this.words.reduce((sum, one) => sum + one.length, 0);
    if (length > MOST.field) throw tooLarge('内容不能超过 100 KB', this.part?.name);
  }

  private async end(): Promise<void> {
    if (this.part && !this.open) this.fields.set(this.part.name, Buffer.concat(this.words).toString('utf8'));
    const file = this.open && this.files.at(-1);
    if (file && this.hash) file.digest = this.hash.digest('hex');
    await this.open?.close();
    [this.open, this.part, this.words, this.hash] = [undefined, undefined, [], undefined];
  }
}
