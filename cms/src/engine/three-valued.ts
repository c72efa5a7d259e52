/** Truth with a third value: null is "nobody has stated what this hangs on", never true and never false. */
export type Truth = boolean | null;

export const not = (truth: Truth): Truth => (truth === null ? null : !truth);

export const allOf = (truths: Truth[]): Truth => (truths.includes(false) ? false : truths.includes(null) ? null : true);

export const anyOf = (truths: Truth[]): Truth => (truths.includes(true) ? true : truths.includes(null) ? null : false);
