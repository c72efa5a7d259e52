import type { StandingCase } from '../../../types';

/** The procedure, and what it is about where that has a title of its own: of two orders to rectify, which. */
export const caseName = ({ procedure, about }: Pick<StandingCase, 'procedure' | 'about'>): string =>
  about ? `${procedure.title}（${about}）` : procedure.title;
