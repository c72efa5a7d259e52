/** What people type, before it is read: a Chinese keyboard leaves digits and marks in full width. */
export const plain = (text: string): string => text.normalize('NFKC').trim();

/** Characters as people count them: 𠮷 is one. */
export const lengthOf = (text: string): number => [...text].length;
