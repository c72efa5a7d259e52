/**
 * Files put together as they are, without compressing: papers are compressed already. Each is read twice, once for its
 * checksum, so that sizes stand before the bytes and every program can read the archive; nothing is held in memory.
 */
import { crc32 } from 'node:zlib';

export interface ZipEntry {
  /** Path inside the archive, with `/`. */
  path: string;
  size: number;
  /** ISO date. */
  on: string;
  open: () => Promise<AsyncIterable<Uint8Array>>;
}

const LOCAL = { signature: 0x04034b50, size: 30 };
const CENTRAL = { signature: 0x02014b50, size: 46 };
const END = { signature: 0x06054b50, size: 22 };
const VERSION = 20;
const NAMES_ARE_UTF8 = 0x0800;
const FIRST_YEAR = 1980;

/** Without the sizes of 64 bits an archive ends at 4 GB; long before that nobody wants to fetch it at once. */
export const MOST_BYTES = 1024 ** 3;

function dosDate(on: string): number {
  const [year = FIRST_YEAR, month = 1, day = 1] = on.split('-').map(Number);
  return ((Math.max(year, FIRST_YEAR) - FIRST_YEAR) << 9) | (month << 5) | day;
}

/** What the local header and the directory say alike: version to the length of the name. */
function described({ size, on }: ZipEntry, checksum: number, name: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(NAMES_ARE_UTF8, 2);
  fields.writeUInt16LE(dosDate(on), 8);
  fields.writeUInt32LE(checksum, 10);
  fields.writeUInt32LE(size, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function localHeader(entry: ZipEntry, checksum: number, name: Buffer): Buffer {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(LOCAL.signature);
  return Buffer.concat([signature, described(entry, checksum, name), name]);
}

function directoryEntry(entry: ZipEntry, checksum: number, name: Buffer, offset: number): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt32LE(CENTRAL.signature, 0);
  head.writeUInt16LE(VERSION, 4);
  const tail = Buffer.alloc(CENTRAL.size - head.length - 26);
  tail.writeUInt32LE(offset, tail.length - 4);
  return Buffer.concat([head, described(entry, checksum, name), tail, name]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(END.size);
  end.writeUInt32LE(END.signature, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

async function checksumOf({ open }: ZipEntry): Promise<number> {
  let checksum = 0;
  for await (const chunk of await open()) checksum = crc32(chunk, checksum);
  return checksum;
}

/** Bytes of the whole archive, known before the first of them is read. */
export function zipSize(entries: ZipEntry[]): number {
  const sizes = entries.map(({ path, size }) => LOCAL.size + CENTRAL.size + 2 * Buffer.byteLength(path) + size);
  return sizes.reduce((sum, size) => sum + size, END.size);
}

export async function* zipOf(entries: ZipEntry[]): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path);
    const checksum = await checksumOf(entry);
    directory.push(directoryEntry(entry, checksum, name, offset));
    yield localHeader(entry, checksum, name);
    yield* await entry.open();
    offset += LOCAL.size + name.length + entry.size;
  }
  const whole = Buffer.concat(directory);
  yield whole;
  yield endRecord(entries.length, whole.length, offset);
}
