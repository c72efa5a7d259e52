/** A Chinese character takes two of a column's characters, others one. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0x2000 ? 2 : 1), 0);
}

const LINE = 14;

/** A wrapped row does not grow by itself in every program. `least`: a row of one line. */
export function heightFor(texts: string[], widths: number[], least = 28): number {
  const lines = texts.map((text, index) => {
    const width = Math.max(2, (widths[index] ?? 10) - 2);
    return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
  });
  return Math.min(400, Math.max(least, Math.max(1, ...lines) * LINE + 4));
}
