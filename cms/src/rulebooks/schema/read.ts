/** Holds a value against a zod schema and words what is wrong in Chinese, at its place in the file. */
import type { z } from 'zod';
import type { Problem } from '../problem';
import type { Path, Spot } from '../source';
import { suggestion } from '../suggest';

type Issue = z.core.$ZodIssue;
interface Worded {
  path: Path;
  part: 'key' | 'value';
  message: string;
  mend: string;
}

/** The value in its type, or undefined with the problems added. */
export function readShape<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  spot: Spot,
  problems: Problem[],
): z.infer<Schema> | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  for (const { path, part, message, mend } of result.error.issues.flatMap((issue) => wordIssue(issue, [])))
    problems.push(spot.down(...path).problem(message, mend, part));
  return undefined;
}

function wordIssue(issue: Issue, above: Path): Worded[] {
  const path = [...above, ...(issue.path as Path)];
  const at = (message: string, mend: string): Worded[] => [{ path, part: 'value', message, mend }];
  const name = path.findLast((key) => typeof key === 'string') ?? '内容';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      part: 'key',
      message: `不认识的键“${key}”`,
      mend: suggestion(key, issue.message.split(' ')),
    }));
  if (issue.code === 'invalid_union') return wordUnion(issue, path);
  const [wrong = '', mend] = issue.message.split('\n');
  if (issue.input === undefined && issue.code !== 'custom')
    return [{ path, part: 'key', message: `缺少“${name}”`, mend: mend ?? `补上 ${name}: …` }];
  if (mend !== undefined) return at(`“${show(issue.input)}”${wrong}`, mend);
  if (issue.code === 'invalid_value')
    return at(`“${name}”不能是“${show(issue.input)}”`, suggestion(String(issue.input), issue.values.map(String)));
  if (issue.code === 'invalid_key') return at(`不认识的键“${name}”`, keyWords(issue));
  if (issue.code === 'invalid_type')
    return at(`“${name}”的值“${show(issue.input)}”类型不对`, `写成${TYPES[issue.expected] ?? issue.expected}`);
  if (issue.code === 'too_small') return at(`“${name}”太少`, `至少 ${issue.minimum}`);
  return at(`“${name}”的值“${show(issue.input)}”不对`, '参照同类条款的写法');
}

const TYPES: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  object: '键值（key: value）',
  record: '键值（key: value）',
  array: '列表（[a, b]）',
  tuple: '两项的列表（[a, b]）',
  null: 'null',
};

const show = (input: unknown): string => (typeof input === 'string' ? input : JSON.stringify(input));

function keyWords(issue: Extract<Issue, { code: 'invalid_key' }>): string {
  const inner = issue.issues[0];
  return inner?.code === 'invalid_value'
    ? suggestion(String(issue.path.at(-1)), inner.values.map(String))
    : '改用允许的键';
}

/** A whole other sort of value than this form takes: a list where one word is meant. */
const isOtherSort = (error: Issue): boolean =>
  error.path.length === 0 &&
  (error.code === 'invalid_type' || (error.code === 'invalid_value' && typeof error.input === 'object'));

/** Of the forms a value may take, the one it comes nearest to: of the right sort, then with the fewest faults. */
function wordUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path): Worded[] {
  const branches = issue.errors.filter((errors) => !errors.some(isOtherSort));
  const weight = (errors: Issue[]): number =>
    errors.reduce((sum, error) => sum + (error.code === 'unrecognized_keys' ? error.keys.length : 1), 0);
  const [nearestForm] = (branches.length > 0 ? branches : issue.errors).toSorted((a, b) => weight(a) - weight(b));
  if (nearestForm === undefined)
    return [{ path, part: 'value', message: `“${String(path.at(-1))}”的写法不对`, mend: '参照同类条款的写法' }];
  return nearestForm.flatMap((error) => wordIssue(error, path));
}
