/** A YAML file with the position of everything in it. */
import { readFileSync, statSync } from 'node:fs';
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Problem } from './problem';
import { wordYamlError } from './yaml-errors';

export type Path = (string | number)[];
const MAX_BYTES = 1_000_000;
const MAX_DEPTH = 24;

/** A place in a file, carried along while its value is compiled. */
export class Spot {
  constructor(
    readonly source: Source,
    readonly path: Path = [],
    /** Of a value put together from several files: the file each of its other keys comes from. */
    private readonly elsewhere: ReadonlyMap<Path[number], Source> = new Map(),
  ) {}

  down(...keys: Path): Spot {
    const [first] = keys;
    const source = (this.path.length === 0 && first !== undefined && this.elsewhere.get(first)) || this.source;
    return keys.length === 0 ? this : new Spot(source, [...this.path, ...keys]);
  }

  problem(message: string, mend: string, part: 'value' | 'key' = 'value'): Problem {
    return { ...this.source.place(this.path, part), message, mend };
  }

  line(): number {
    return this.source.place(this.path).line;
  }
}

export class Source {
  readonly value: unknown;

  private constructor(
    readonly file: string,
    private readonly document: Document,
    private readonly lines: LineCounter,
  ) {
    this.value = document.toJS({ maxAliasCount: 0 });
  }

  /** Reads the file at `path`; `file` is its name in problems. */
  static read(path: string, file: string): { source?: Source; problems: Problem[] } {
    const start = { file, line: 1, column: 1 };
    const size = statSync(path).size;
    if (size > MAX_BYTES) {
      const message = `文件有 ${size} 字节，超过 1 MB 的上限`;
      return { problems: [{ ...start, message, mend: '按主题拆成几个文件' }] };
    }
    return Source.parse(readFileSync(path, 'utf8'), file);
  }

  static parse(text: string, file: string): { source?: Source; problems: Problem[] } {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    const problems = [...document.errors, ...document.warnings].map((error) => ({
      file,
      ...position(lines, error.pos[0]),
      ...wordYamlError(error.code, error.message),
    }));
    problems.push(...forbidden(document, lines, file));
    return problems.length > 0 ? { problems } : { source: new Source(file, document, lines), problems };
  }

  /** Position of the value at `path`, or of its key; of the nearest thing around it when it is not there. */
  place(path: Path, part: 'value' | 'key' = 'value'): { file: string; line: number; column: number } {
    let node: unknown = this.document.contents;
    let start = startOf(node) ?? 0;
    path.forEach((key, index) => {
      const last = index === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
        node = pair?.value ?? undefined;
        const wantsKey = (last && part === 'key') || startOf(node) === undefined;
        start = (pair && startOf(wantsKey ? pair.key : node)) ?? start;
      } else if (isSeq(node)) {
        node = node.items[Number(key)];
        start = startOf(node) ?? start;
      } else node = undefined;
    });
    return { file: this.file, ...position(this.lines, start) };
  }
}

const startOf = (node: unknown): number | undefined => (node as Node | undefined)?.range?.[0];

function position(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function forbidden(document: Document, lines: LineCounter, file: string): Problem[] {
  const problems: Problem[] = [];
  const add = (node: unknown, message: string, mend: string): void => {
    problems.push({ file, ...position(lines, startOf(node) ?? 0), message, mend });
  };
  visit(document, {
    Pair(_, { key }) {
      // Read as a key it would change what every object inherits, or vanish without a word.
      if (isScalar(key) && key.value === '__proto__') add(key, '“__proto__”不能用作键', '换一个名称');
    },
    Node(_, node, ancestors) {
      if (isAlias(node) || node.anchor) add(node, '不支持锚点和别名（& 与 *）', '把内容直接写出来');
      else if (ancestors.length > MAX_DEPTH * 2) {
        add(node, `嵌套超过 ${MAX_DEPTH} 层`, '把条件拆成几条规则或一个推算的事实');
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return problems;
}
