/** A fact against a literal or another fact. */
import { type Answer, answer } from '../conditions/answer';
import type { FactId, FactValue } from '../facts';
import { type Inquiry, type Known, quantityOf } from '../inquiry';
import { operators } from '../operators';
import { isStated } from '../operators/stated';
import type { FactLeaf, Operand } from '../rulebook';
import { TODAY } from '../supplied';

/** A rule that asks whether the day has come must see the one that has not. */
function asStated(inquiry: Inquiry, fact: FactId, operand: Operand): Known | undefined {
  const value = 'fact' in operand && operand.fact === TODAY ? inquiry.stated(fact) : undefined;
  return isStated(value) ? { value, missing: [] } : undefined;
}

export function factLeaf(inquiry: Inquiry, { fact, operator, operand }: FactLeaf): Answer {
  const known = asStated(inquiry, fact, operand) ?? inquiry.known(fact);
  const other: Known = 'fact' in operand ? inquiry.known(operand.fact) : { value: operand.value, missing: [] };
  const holds = operators[operator](quantityOf(known), quantityOf(other));
  const missing = [...known.missing, ...other.missing];
  const limit: FactValue = other.value ?? null;
  const limitFact = 'fact' in operand ? { limitFact: operand.fact } : {};
  // Stated, but not in the type the dictionary says: to be stated again.
  const open = missing.length > 0 ? missing : [fact];
  return answer(holds, { kind: 'fact', fact, operator, actual: known.value ?? null, limit, ...limitFact, holds }, open);
}
