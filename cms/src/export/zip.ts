/** Files put together as they are, without compressing: papers are compressed already, and nothing is held in memory. */
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export interface ZipEntry {
  /** Path inside the archive, with `/`. */
  path: string;
  /** Bytes. */
  size: number;
  /** ISO date; blank where nobody knows it. */
  on: string;
  /** Asked when its turn comes, so that of many files one is open at a time. */
  open: () => Promise<Readable>;
}

export interface Zip {
  stream: NodeJS.ReadableStream;
  /** Bytes of the whole archive, known before the first of them is read. */
  size: number;
}

/** Nobody wants to fetch more at once. */
export const MOST_BYTES = 1024 ** 3;

export const bytesOf = (entries: ZipEntry[]): number => entries.reduce((sum, { size }) => sum + size, 0);

/** The stream fails where a file cannot be read or is not as long as it was said to be. */
export function zipOf(entries: ZipEntry[]): Promise<Zip> {
  const zip = new ZipFile();
  for (const { path, size, on, open } of entries) {
    const options = { size, compress: false, ...(on && { mtime: new Date(on) }) };
    zip.addReadStreamLazy(path, options, (give) => {
      open().then(
        (stream) => give(null, stream),
        (error) => give(error, null as never),
      );
    });
  }
  zip.on('error', (error) => (zip.outputStream as Readable).destroy(error as Error));
  // The types leave out what the callback is given: the size, as all sizes are known and nothing is compressed.
  const end = zip.end.bind(zip) as (options: undefined, done: (size: number) => void) => void;
  return new Promise((resolve) => {
    end(undefined, (size) => resolve({ stream: zip.outputStream, size }));
  });
}
