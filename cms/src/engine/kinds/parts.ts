/** Stated parts: one that is blank is not there, whether or not anybody was asked. */
import { type Answer, answer } from '../conditions/answer';
import type { FactId } from '../facts';
import type { Inquiry } from '../inquiry';
import { isStated } from '../operators/stated';

export const partAnswers = (inquiry: Inquiry, parts: FactId[]): Answer[] =>
  parts.map((fact) => {
    const holds = isStated(inquiry.known(fact).value);
    return answer(holds, { kind: 'part', fact, holds });
  });

/** Names of the papers and parts that are not there, for a refusal that says what to bring. */
export const lacking = (answers: Answer[]): string[] =>
  answers
    .flatMap(({ because }) => because)
    .flatMap((reason) => {
      if (reason.holds === true) return [];
      return reason.kind === 'part' ? [reason.fact] : reason.kind === 'material' ? [reason.material] : [];
    });
