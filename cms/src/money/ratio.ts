/** null where there is nothing to measure against. */
export const ratioOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
