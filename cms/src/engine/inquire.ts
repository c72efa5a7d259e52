/** Puts the engine's parts together into one inquiry, which remembers what it has worked out. */
import type { Calendar } from './calendar/calendar';
import { decideIn } from './conditions/decide';
import { derivations } from './derivations';
import type { Dossier, Row } from './dossier';
import type { FactId, Facts } from './facts';
import { liesAhead, rowsOn } from './happened';
import { type Inquiry, type Known, statedFact } from './inquiry';
import { verdictOf } from './kinds';
import type { Verdict } from './kinds/verdict';
import { own } from './lookup';
import { isStated } from './operators/stated';
import type { RegisterId, Rule, Rulebook, RuleId } from './rulebook';
import { suppliedFacts } from './supplied';

const UNKNOWN: Known = { value: undefined, missing: [] };
const UNSAID: Verdict = { outcome: 'undetermined', because: [], missing: [] };

/** `period`: the recurrence a duty is in, as facts. */
export function inquire(rulebook: Rulebook, dossier: Dossier, calendar?: Calendar, period: Facts = {}): Inquiry {
  const derived = new Map<FactId, Known>();
  const verdicts = new Map<RuleId, Verdict>();
  const registers = new Map<RegisterId, Row[]>();
  const inquiry: Inquiry = {
    rulebook,
    dossier,
    calendar,
    stated: layered([period, dossier.facts], () => suppliedFacts(rulebook, dossier)),
    known: (id) => remember(derived, id, UNKNOWN, () => knownFact(inquiry, id)),
    rows: (register) =>
      remember(registers, register, [], () =>
        rowsOn(rulebook.facts, register, own(dossier.records, register) ?? [], dossier.date),
      ),
    decide: (condition) => decideIn(inquiry, condition),
    verdict: (id) =>
      remember(verdicts, id, { ...UNSAID, missing: [id] }, () => {
        const rule = ruleOf(rulebook, id);
        return rule ? verdictOf(inquiry, rule) : { ...UNSAID, missing: [id] };
      }),
  };
  return inquiry;
}

/**
 * The first layer that has the fact, be it blank, else what the engine supplies. The layers are not merged: a dossier
 * has hundreds of facts, a case asks anew for each of its steps, and each time looks at a few.
 */
function layered(layers: Facts[], supply: () => Facts): Inquiry['stated'] {
  let supplied: Facts | undefined;
  return (id) => {
    const layer = layers.find((facts) => Object.hasOwn(facts, id));
    if (layer) return layer[id];
    supplied ??= supply();
    return own(supplied, id);
  };
}

/** The loader refuses circles; should one arrive by hand it ends here as unknown instead of never. */
function remember<Value>(memory: Map<string, Value>, id: string, meanwhile: Value, workOut: () => Value): Value {
  const remembered = memory.get(id);
  if (remembered !== undefined) return remembered;
  memory.set(id, meanwhile);
  const value = workOut();
  memory.set(id, value);
  return value;
}

/** What is stated directly is taken as stated, derived or not. */
function knownFact(inquiry: Inquiry, id: FactId): Known {
  const definition = own(inquiry.rulebook.facts, id);
  const stated = statedFact(inquiry, id);
  const isKnown = isStated(stated) || Array.isArray(stated);
  if (isKnown && !liesAhead(definition, stated, inquiry.dossier.date)) return { value: stated, missing: [] };
  const derive = definition?.derive;
  return derive ? derivations(inquiry, id, derive) : { value: undefined, missing: [id] };
}

const indexes = new WeakMap<Rulebook, Map<RuleId, Rule>>();
export function ruleOf(rulebook: Rulebook, id: RuleId): Rule | undefined {
  let index = indexes.get(rulebook);
  if (!index) {
    index = new Map(rulebook.rules.map((rule) => [rule.id, rule]));
    indexes.set(rulebook, index);
  }
  return index.get(id);
}
