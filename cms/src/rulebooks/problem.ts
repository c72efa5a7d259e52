/** What is wrong with a file of `config/` or a case file: where, what, and what to write instead. */
export interface Problem {
  /** Path as shown to people, e.g. `config/rulebooks/<jurisdiction>/change.yaml`. */
  file: string;
  /** From 1. */
  line: number;
  column: number;
  message: string;
  mend: string;
}

const byPlace = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

const sameProblem = (a: Problem, b: Problem | undefined): boolean =>
  b !== undefined && byPlace(a, b) === 0 && a.message === b.message;

export function sortProblems(problems: Problem[]): Problem[] {
  const sorted = [...problems].sort(byPlace);
  return sorted.filter((problem, index) => !sameProblem(problem, sorted[index - 1]));
}

/** One problem a paragraph: `file:line:column message` and the mend below it. */
export function formatProblems(problems: Problem[]): string {
  return problems
    .map(({ file, line, column, message, mend }) => `${file}:${line}:${column} ${message}\n    应改为：${mend}`)
    .join('\n');
}
