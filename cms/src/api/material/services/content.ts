/** Whether a file is what its name says: extension, first bytes and, for packages of Office, their table of contents. */
import path from 'node:path';
import { cleanLine, firstOf } from '../../../engine/text/clean';

interface Kind {
  mime: string;
  isIt: (content: Buffer) => boolean;
}

const startsWith =
  (...bytes: number[]) =>
  (content: Buffer): boolean =>
    bytes.every((byte, index) => content[index] === byte);

const isZip = startsWith(0x50, 0x4b, 0x03, 0x04);
/** A package names its parts in clear in the headers of its entries. */
const isPackageWith =
  (...parts: string[]) =>
  (content: Buffer): boolean =>
    isZip(content) && parts.every((part) => content.includes(part));

const jpeg: Kind = { mime: 'image/jpeg', isIt: startsWith(0xff, 0xd8, 0xff) };

const KINDS: Record<string, Kind> = {
  '.pdf': { mime: 'application/pdf', isIt: (content) => content.subarray(0, 1024).includes('%PDF-') },
  '.png': { mime: 'image/png', isIt: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  '.jpg': jpeg,
  '.jpeg': jpeg,
  '.docx': {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    isIt: isPackageWith('[Content_Types].xml', 'word/'),
  },
  '.xlsx': {
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isIt: isPackageWith('[Content_Types].xml', 'xl/'),
  },
  '.ofd': { mime: 'application/ofd', isIt: isPackageWith('OFD.xml') },
  '.zip': { mime: 'application/zip', isIt: isZip },
};

/** What the browser offers to choose from, and what is taken here. */
export const EXTENSIONS = Object.keys(KINDS);
export const LARGEST = 50 * 1024 * 1024;

export type Verdict = { mime: string } | { message: string };

export function contentOf(filename: string, content: Buffer): Verdict {
  const extension = path.extname(filename).toLowerCase();
  const kind = KINDS[extension];
  if (!kind) return { message: '只接受 PDF、PNG、JPG、DOCX、XLSX、OFD 和 ZIP 文件' };
  if (content.length === 0) return { message: '文件是空的' };
  if (content.length > LARGEST) return { message: '文件不能超过 50 MB' };
  return kind.isIt(content)
    ? { mime: kind.mime }
    : { message: `文件内容不是 ${extension.slice(1).toUpperCase()} 格式` };
}

/** The name as it is kept and given back: no path, no control characters, not endless. */
export function cleanName(name: string): string {
  const base = name.split(/[\\/]/).at(-1) ?? '';
  const visible = cleanLine(base.normalize('NFC'));
  const { name: stem, ext } = path.parse(visible);
  const extension = firstOf(ext, 10);
  return firstOf(stem, 180) + extension;
}
