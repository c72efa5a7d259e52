/**
 * A multipart body (RFC 7578), part by part as it arrives. A parser of its own, since what Strapi brings
 * (formidable 2) never answers a body that is malformed and reads before anybody knows who sends it.
 */
import { unreadable } from './chunks';

export interface Part {
  name: string;
  /** null for a plain field. */
  filename: string | null;
  mime: string | null;
}
export type Piece = { part: Part } | { bytes: Buffer };

const LONGEST_HEAD = 16 * 1024;
const malformed = () => unreadable('不是完整的表单（multipart/form-data）');

export function boundaryOf(contentType: string): string {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (!boundary) throw malformed();
  return boundary;
}

/** Begins each part, then gives its bytes; throws where the body is none, or ends before its end. */
export async function* piecesOf(source: AsyncIterable<Buffer>, boundary: string): AsyncGenerator<Piece> {
  const splitter = new Splitter(boundary);
  for await (const chunk of source) yield* splitter.take(chunk);
  if (!splitter.isOver) throw malformed();
}

class Splitter {
  private readonly delimiter: Buffer;
  private state: 'before' | 'delimited' | 'head' | 'body' | 'over' = 'before';
  /** What has arrived and is not told yet; begins so that the first delimiter looks like the others. */
  private held: Buffer = Buffer.from('\r\n');

  constructor(boundary: string) {
    this.delimiter = Buffer.from(`\r\n--${boundary}`);
  }

  get isOver(): boolean {
    return this.state === 'over';
  }

  *take(chunk: Buffer): Generator<Piece> {
    if (this.isOver) return;
    this.held = Buffer.concat([this.held, chunk]);
    for (let step = this.step(); step !== 'waits'; step = this.step()) {
      if (step !== 'moved') yield step;
    }
  }

  private step(): Piece | 'moved' | 'waits' {
    if (this.state === 'delimited') return this.afterDelimiter();
    if (this.state === 'head') return this.head();
    return this.isOver ? 'waits' : this.upToDelimiter();
  }

  private upToDelimiter(): Piece | 'moved' | 'waits' {
    const isBody = this.state === 'body';
    const at = this.held.indexOf(this.delimiter);
    // its beginning may be the end of what has arrived
    const bytes = this.drop(at < 0 ? Math.max(0, this.held.length - this.delimiter.length) : at);
    if (at >= 0) {
      this.drop(this.delimiter.length);
      this.state = 'delimited';
    }
    if (isBody && bytes.length > 0) return { bytes };
    return at >= 0 ? 'moved' : 'waits';
  }

  private afterDelimiter(): 'moved' | 'waits' {
    if (this.held.length < 2) return 'waits';
    const mark = this.drop(2).toString('latin1');
    if (mark !== '--' && mark !== '\r\n') throw malformed();
    this.state = mark === '--' ? 'over' : 'head';
    return 'moved';
  }

  private head(): Piece | 'waits' {
    const at = this.held.indexOf('\r\n\r\n');
    if ((at < 0 ? this.held.length : at) > LONGEST_HEAD) throw malformed();
    if (at < 0) return 'waits';
    const part = partOf(this.drop(at));
    this.drop(4);
    this.state = 'body';
    return { part };
  }

  private drop(length: number): Buffer {
    const bytes = this.held.subarray(0, length);
    this.held = this.held.subarray(length);
    return bytes;
  }
}

function partOf(head: Buffer): Part {
  const headers = new Map(headerLines(head));
  const { name, filename } = dispositionOf(headers.get('content-disposition') ?? '');
  const coding = headers.get('content-transfer-encoding') ?? 'binary';
  if (name === undefined || !/^(binary|7bit|8bit)$/i.test(coding)) throw malformed();
  return { name, filename: filename ?? null, mime: headers.get('content-type') ?? null };
}

function headerLines(head: Buffer): [string, string][] {
  return textOf(head)
    .split('\r\n')
    .map((line) => {
      const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*(.*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) throw malformed();
      return [name.toLowerCase(), value.trim()];
    });
}

function textOf(head: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head);
  } catch {
    throw malformed();
  }
}

const PARAMETER = /;\s*([\w*]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))\s*/y;

/** Every parameter up to the end, so that a name torn by a line break is no name. */
function dispositionOf(value: string): { name?: string; filename?: string } {
  const kind = /^form-data\s*/i.exec(value);
  if (!kind) throw malformed();
  const found = new Map<string, string>();
  PARAMETER.lastIndex = kind[0].length;
  for (let at = kind[0].length; at < value.length; at = PARAMETER.lastIndex) {
    const match = PARAMETER.exec(value);
    if (!match) throw malformed();
    found.set(String(match[1]).toLowerCase(), plain(match[2] ?? match[3] ?? ''));
  }
  return { name: found.get('name'), filename: extended(found.get('filename*')) ?? found.get('filename') };
}

/** As browsers write a quote and a line break in a name; older programs put a backslash before the quote. */
function plain(value: string): string {
  return value
    .replace(/%22|\\"/g, '"')
    .replace(/%0D/gi, '\r')
    .replace(/%0A/gi, '\n');
}

/** `UTF-8''%E6%96%87.pdf` (RFC 8187), which some libraries send beside or instead of the plain name. */
function extended(value: string | undefined): string | undefined {
  const [, encoded] = /^utf-8'[^']*'(.*)$/i.exec(value ?? '') ?? [];
  try {
    return encoded === undefined ? undefined : decodeURIComponent(encoded);
  } catch {
    throw malformed();
  }
}
