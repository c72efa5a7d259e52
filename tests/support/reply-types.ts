/**
 * Holds replies of the server against the types the screens read them as: each reply is written down as a constant and
 * given to the compiler with its type. Fields the type does not know are no fault; missing and different ones are.
 */
import { join } from 'node:path';
import ts from 'typescript';

export interface Reply {
  /** What was asked, for the message. */
  path: string;
  frame: 'ListReply' | 'OneReply';
  /** Module below admin-ui/src and the type it declares: `money/moneyTypes Contract`. */
  type: string;
  reply: unknown;
}

const SCREENS = join(__dirname, '../../admin-ui');
const CHECKED = join(SCREENS, 'replies.ts');
/** A constant is read-only all the way down, so is what it is held against. */
const SHOWN = `type Shown<T> = T extends readonly (infer U)[] ? readonly Shown<U>[]
  : T extends object ? { readonly [K in keyof T]: Shown<T[K]> } : T;`;

function heldLine({ frame, type, reply }: Reply, index: number): string {
  const [module, name] = type.split(' ');
  const read = `import('./src/types').${frame}<import('./src/${module}').${name}>`;
  return `const reply${index} = ${JSON.stringify(reply)} as const; export const held${index}: Shown<${read}> = reply${index};`;
}

function programOf(text: string): ts.Program {
  const { config } = ts.readConfigFile(join(SCREENS, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, SCREENS);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === CHECKED || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === CHECKED ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest);
  return ts.createProgram([CHECKED], options, host);
}

/** What does not hold, a sentence each: the path, and where in the reply what was expected. */
export function unheld(replies: Reply[]): string[] {
  const program = programOf([SHOWN, ...replies.map(heldLine)].join('\n'));
  const file = program.getSourceFile(CHECKED);
  const before = SHOWN.split('\n').length;
  return ts.getPreEmitDiagnostics(program, file).map(({ start = 0, messageText }) => {
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    return `${replies[line - before]?.path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
