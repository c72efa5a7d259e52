/** Reads an archive from its end, as every program does: the directory says where each file is and what it must be. */
import { crc32 } from 'node:zlib';

export interface Unpacked {
  path: string;
  bytes: Buffer;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;

function expectSignature(content: Buffer, at: number, signature: number): void {
  if (content.readUInt32LE(at) !== signature) throw new Error(`no ${signature.toString(16)} at ${at}`);
}

function fileAt(content: Buffer, entry: number): Unpacked & { length: number } {
  expectSignature(content, entry, DIRECTORY);
  const [checksum, size] = [16, 24].map((at) => content.readUInt32LE(entry + at)) as [number, number];
  const [nameLength, extra, comment] = [28, 30, 32].map((at) => content.readUInt16LE(entry + at)) as [
    number,
    number,
    number,
  ];
  const local = content.readUInt32LE(entry + 42);
  expectSignature(content, local, LOCAL);
  const path = content.toString('utf8', entry + 46, entry + 46 + nameLength);
  if (content.toString('utf8', local + 30, local + 30 + nameLength) !== path) throw new Error(`two names: ${path}`);
  const start = local + 30 + nameLength + content.readUInt16LE(local + 28);
  const bytes = content.subarray(start, start + size);
  if (crc32(bytes) !== checksum) throw new Error(`${path} is damaged`);
  return { path, bytes, length: 46 + nameLength + extra + comment };
}

export function unpacked(content: Buffer): Unpacked[] {
  const end = content.length - 22;
  expectSignature(content, end, END);
  const files: Unpacked[] = [];
  let entry = content.readUInt32LE(end + 16);
  for (let left = content.readUInt16LE(end + 10); left > 0; left -= 1) {
    const { length, ...file } = fileAt(content, entry);
    files.push(file);
    entry += length;
  }
  if (entry !== end) throw new Error('something lies between the directory and the end');
  return files;
}
