/** What is expected against what is there: objects may have more than expected, everything else must be equal; null must not be there. */
const show = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '没有'));
const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function differences(expected: unknown, actual: unknown, label: string): string[] {
  if (isMap(expected) && isMap(actual))
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(value, Object.hasOwn(actual, key) ? actual[key] : undefined, `${label}.${key}`),
    );
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length)
    return expected.flatMap((value, index) => differences(value, actual[index], `${label}[${index}]`));
  return Object.is(expected, actual ?? null) ? [] : [`${label} 应为 ${show(expected)}，实为 ${show(actual)}`];
}
