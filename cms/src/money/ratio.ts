/** Shares of an amount, exact to the fen: a ratio written as 0.9 is nine tenths, not its binary neighbour. */
const PARTS = 1_000_000_000;

/** The least whole fen that is at least `ratio` of `fen`. */
export function shareRoundedUp(fen: number, ratio: number): number {
  const parts = BigInt(Math.round(ratio * PARTS));
  const product = BigInt(fen) * parts;
  const [whole, rest] = [product / BigInt(PARTS), product % BigInt(PARTS)];
  return Number(rest > 0n ? whole + 1n : whole);
}

/** null where there is nothing to measure against. */
export const ratioOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
