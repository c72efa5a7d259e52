import type { BeginningForm, RulebookDetail, RulebookProcedure } from '../../../types';

export type DeclaringProcedure = RulebookProcedure & { beginning: BeginningForm };

/** Procedures a unit declares a project with. */
export const declaringProcedures = (rulebook: RulebookDetail | undefined): DeclaringProcedure[] =>
  (rulebook?.procedures ?? []).filter((one): one is DeclaringProcedure => one.beginning?.declares ?? false);
