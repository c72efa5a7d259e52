/** One calm colour per body, so that hands can be told apart at a glance; the label says it in words. */
const COLORS = ['#3d649f', '#6b7f3a', '#7a5a9c', '#9a6a2f', '#2f7f80', '#8c4a5c', '#586070', '#4a7a50'];

export function bodyColor(body: string | undefined): string {
  const text = body ?? '';
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997;
  return COLORS[sum % COLORS.length] ?? '#586070';
}
