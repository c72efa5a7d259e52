/** What the screens ask the server for, read from their sources: every path with its method. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

export interface Called {
  method: string;
  /** `:` stands for a segment that is only known when it runs: `/projects/:/cases`. */
  path: string;
}

/** Functions of the screens whose first argument is an address, and what they do without being told. */
const READERS = new Set(['request', 'requestFile', 'useRead', 'download']);
/** Properties and attributes that name a list. */
const LISTS = new Set(['resource', 'useReadList']);
const UNKNOWN = '\0';

/** Calls whose address comes from elsewhere are left to whoever gives it; see `path` below. */
export function callsIn(file: string, text = readFileSync(file, 'utf8')): Called[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Called[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...calledBy(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function calledBy(node: ts.Node, source: ts.SourceFile): Called[] {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression))
    return byFunction(node, node.expression.text, source);
  if (ts.isObjectLiteralExpression(node)) return byCommand(node, source);
  if (
    ts.isJsxAttribute(node) &&
    LISTS.has(node.name.getText()) &&
    node.initializer &&
    ts.isStringLiteral(node.initializer)
  )
    return [{ method: 'GET', path: `/${node.initializer.text}` }];
  return [];
}

function byFunction({ arguments: [first, second] }: ts.CallExpression, name: string, source: ts.SourceFile): Called[] {
  if (first && LISTS.has(name) && ts.isStringLiteral(first)) return [{ method: 'GET', path: `/${first.text}` }];
  if (!first || !READERS.has(name)) return [];
  const stated = second && ts.isObjectLiteralExpression(second) ? property(second, 'method') : undefined;
  const [method = 'GET'] = stated ? textsOf(stated, source) : [];
  return addressesOf(first, source).map((path) => ({ method, path }));
}

/** `{ path, method?, body?, version? }` is a command: POST unless it says PUT. */
function byCommand(node: ts.ObjectLiteralExpression, source: ts.SourceFile): Called[] {
  const path = property(node, 'path');
  const stated = property(node, 'method');
  const [method = 'POST'] = stated ? textsOf(stated, source) : [];
  return path ? addressesOf(path, source).map((address) => ({ method, path: address })) : [];
}

function property(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const one of node.properties) {
    if (one.name?.getText() !== name) continue;
    if (ts.isPropertyAssignment(one)) return one.initializer;
    if (ts.isShorthandPropertyAssignment(one)) return one.name;
  }
  return undefined;
}

function addressesOf(node: ts.Expression, source: ts.SourceFile): string[] {
  const texts = textsOf(node, source).filter((text) => text.startsWith('/'));
  return texts.map((text) => (text.split('?')[0] ?? '').replace(/[^/\0]*\0[^/]*/g, ':'));
}

/** What the expression can be, as far as it stands in the file. */
function textsOf(node: ts.Expression, source: ts.SourceFile): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map((span) => UNKNOWN + span.literal.text).join('')];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue, source), ...textsOf(node.whenFalse, source)];
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) return textsOf(node.expression, source);
  if (ts.isIdentifier(node)) return constantsOf(node.text, source).flatMap((value) => textsOf(value, source));
  return [];
}

function constantsOf(name: string, source: ts.SourceFile): ts.Expression[] {
  const values: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    const isIt = ts.isVariableDeclaration(node) && node.name.getText() === name;
    if (isIt && node.initializer && !ts.isIdentifier(node.initializer)) values.push(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return values;
}
