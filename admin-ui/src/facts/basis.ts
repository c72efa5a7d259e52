import { createContext } from 'react';

/** What asks for a fact in this case. */
export interface Basis {
  article: string;
  rule?: string;
}

/** The bases of a form's fields, for the mark beside each. */
export const RequiredFacts = createContext<Record<string, Basis>>({});
