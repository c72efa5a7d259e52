import type { Severity } from '../../../types';

/** One rule found, with the passage that has the words. */
export interface Hit {
  rulebook: string;
  rulebookTitle: string;
  jurisdictionLabel: string;
  rule: string;
  article: string;
  kind: string;
  topic: string;
  severity: Severity | null;
  title: string;
  snippet: string;
  words: string[];
}

export const ASKED = ['q', 'rulebook', 'kind', 'topic', 'body', 'article'] as const;
export type Asked = Partial<Record<(typeof ASKED)[number], string>>;
