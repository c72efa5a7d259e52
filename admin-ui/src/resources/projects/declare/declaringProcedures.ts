import type { BeginningForm, RulebookDetail, RulebookProcedure } from '../../../types';

export type DeclaringProcedure = RulebookProcedure & { beginning: BeginningForm };

/** Procedures a unit declares a project with. */
export const declaringProcedures = (rulebook: RulebookDetail | undefined): DeclaringProcedure[] =>
  (rulebook?.procedures ?? []).filter((one): one is DeclaringProcedure => one.beginning?.declares ?? false);

/** What handing it in is called: the words of the rulebook's own step, where it has such. */
export const verbOf = ({ rules }: RulebookDetail, { beginning }: DeclaringProcedure): string | undefined =>
  rules.find(({ id }) => id === beginning.rule)?.labels?.agree;
