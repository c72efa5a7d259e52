/** 试办: what a command would answer. The command is run whole and taken back; this words what came of it. */
import type { Context } from 'koa';
import type { Finding } from '../engine/finding';
import { BadInput, Forbidden, type InputProblem, NotFound, Refusal, Unauthorized } from './errors';
import { distinct, type Hearing, refusalIn, refusalOver } from './hearing';

export interface Checked {
  /** It would be done as it stands. */
  allowed: boolean;
  /** All that the rules say of it, satisfied or not; of a refusal the same that the act would bring. */
  findings: Finding[];
  /** Fields that cannot be taken as they are, or may not be stated now. */
  errors: InputProblem[];
  /** What the act would be answered; null where it would be done. */
  refusal: { status: number; name: string; message: string } | null;
}

/** Ends the transaction of a check that met nothing in its way. */
export class TakenBack extends Error {}

/** The last part of a path that only asks. */
export const CHECK = 'check';

export const isCheck = (ctx: Context): boolean => {
  const route = ctx.state.route as { path?: string } | undefined;
  return route?.path?.endsWith(`/${CHECK}`) === true;
};

/** Who may not do it, or not see it, may not try it out either; unless it is a rule that says so. */
function isOut(error: unknown): boolean {
  if (error instanceof Forbidden) return error.findings.length === 0;
  return error instanceof NotFound || error instanceof Unauthorized;
}

const findingsOf = ({ details }: Refusal): Finding[] => (details.findings as Finding[] | undefined) ?? [];

/** A field may be right as it is written and still not be for him to change now. */
function problemsOf(error: unknown): InputProblem[] {
  if (error instanceof BadInput) return error.problems;
  if (!(error instanceof Refusal)) return [];
  const fields = (error.details.fields as string[] | undefined) ?? [];
  return fields.map((field) => ({ field, message: error.message }));
}

export function checkedBy(hearing: Hearing, error: unknown): Checked {
  const told = error === undefined ? refusalIn(hearing) : refusalOver(error, hearing);
  if (told === undefined) return { allowed: true, findings: distinct(hearing.heard), errors: [], refusal: null };
  if (!(told instanceof Refusal) || isOut(told)) throw told;
  const { status, name, message } = told;
  return {
    allowed: false,
    findings: distinct([...hearing.heard, ...findingsOf(told)]),
    errors: problemsOf(error),
    refusal: { status, name, message },
  };
}
