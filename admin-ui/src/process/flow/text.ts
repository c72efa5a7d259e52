/** Widths without a browser, so that a picture is the same on the screen, in a file and in a test. */
const WIDE_FROM = 0x2e80;
const NARROW = 0.56;
const CAPITAL = 0.7;
/** These may not begin a line. */
const CLOSING = '，。、；：！？）」』》”’%';

export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += size * shareOf(sign);
  return width;
}

function shareOf(sign: string): number {
  if ((sign.codePointAt(0) ?? 0) >= WIDE_FROM || '“”‘’—…'.includes(sign)) return 1;
  return /[A-Z%@MW]/.test(sign) ? CAPITAL : NARROW;
}

/** Chinese breaks anywhere, a figure or a Latin word nowhere. */
export function wrap(text: string, size: number, room: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\d.,]+%?|[A-Za-z]+|./gu) ?? []) {
    const fits = widthOf(line + piece, size) <= room || CLOSING.includes(piece);
    if (line === '' || fits) line += piece;
    else {
      lines.push(line);
      line = piece.trimStart();
    }
  }
  if (line) lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = `${(kept[most - 1] ?? '').slice(0, -1)}…`;
  return kept;
}
