/**
 * A procedure as a plain graph in which things happen one after another. It shares no code with the engine, which
 * works every standing out anew from all opinions ever given; the two must agree after every act.
 */
import type { BodyId, OpinionResult, Rulebook, StepActor, StepRule } from '../../../cms/src/engine/rulebook';
import type { Truth } from './truth';

export type Decide = (condition: NonNullable<StepRule['when']>, stateOf: (step: string) => StepWord) => Truth;
export type StepWord = 'waiting' | 'open' | 'done' | 'skipped' | 'rejected';
/** What a step has before its eyes now; undefined: it is asked anew after every return. */
export type Look = (rule: StepRule) => string | undefined;
export interface Place {
  word: StepWord;
  /** In which round it is open, or was done. */
  round: number;
  rule: StepRule;
  bodies: BodyId[];
  /** Whether the way through it is free. */
  passed: boolean;
}

export class Model {
  private readonly names: string[];
  /** Bodies that have agreed in the present round. */
  private readonly agreed = new Map<string, Set<BodyId>>();
  private readonly finished = new Set<string>();
  /** How often a step was opened anew by a return. */
  private readonly returns = new Map<string, number>();
  /** What a step had before its eyes when it was done last, and in which round that was. */
  private readonly past = new Map<string, { saw: string | undefined; round: number }>();
  /** Steps somebody has been asked at since the last return: what was said before counts no more. */
  private readonly asked = new Set<string>();
  private rejectedAt: string | undefined;
  /** What was open when a rejection ended the case stays so. */
  private readonly openAtTheEnd = new Set<string>();

  constructor(
    private readonly rulebook: Rulebook,
    private readonly rules: StepRule[],
    private readonly decide: Decide,
    private readonly look: Look,
  ) {
    this.names = inOrderOf(rules);
  }

  /** Where everything stands, worked out from the first step on. */
  places(): Map<string, Place> {
    const places = new Map<string, Place>();
    const stateOf = (step: string): StepWord => places.get(step)?.word ?? 'waiting';
    for (const name of this.names) places.set(name, this.place(name, places, stateOf));
    return places;
  }

  private place(name: string, places: Map<string, Place>, stateOf: (step: string) => StepWord): Place {
    const { rule, applies } = this.choice(name, stateOf);
    const bodies = this.bodiesOf(rule.by, stateOf);
    const isTouched = this.finished.has(name) || (this.agreed.get(name)?.size ?? 0) > 0 || this.rejectedAt === name;
    const isFree = this.isFree(rule, places);
    const kept = isFree && !isTouched ? this.keptRound(name, rule) : undefined;
    const standing = kept === undefined ? this.wordOf(name, isFree) : 'done';
    const word = applies === false && !isTouched ? 'skipped' : standing;
    const passed = word === 'done' || ((word === 'skipped' || rule.optional) && isFree);
    return { word, rule, bodies: word === 'skipped' ? [] : bodies, passed, round: kept ?? this.roundOf(name) };
  }

  private roundOf(name: string): number {
    return 1 + (this.returns.get(name) ?? 0);
  }

  /** The round whose opinion still stands: nobody has been asked since, and nothing before its eyes is otherwise. */
  private keptRound(name: string, rule: StepRule): number | undefined {
    const past = this.past.get(name);
    if (!past || this.asked.has(name)) return undefined;
    const sees = this.look(rule);
    return sees !== undefined && sees === past.saw ? past.round : undefined;
  }

  /** After each act, and after what the steps look at has changed: whose turn it is has been asked. */
  ask(): void {
    for (const [name, { word }] of this.places()) if (word === 'open') this.asked.add(name);
  }

  private wordOf(name: string, isFree: boolean): StepWord {
    if (this.finished.has(name)) return 'done';
    if (this.rejectedAt === name) return 'rejected';
    const wasAsked = (this.agreed.get(name)?.size ?? 0) > 0;
    if (isFree && (this.rejectedAt === undefined || wasAsked || this.openAtTheEnd.has(name))) return 'open';
    return 'waiting';
  }

  private isFree(rule: StepRule, places: Map<string, Place>): boolean {
    const before = rule.after.map((step) => places.get(step)?.passed ?? false);
    if (before.length === 0) return true;
    return rule.join === 'any' ? before.includes(true) : !before.includes(false);
  }

  private choice(name: string, stateOf: (step: string) => StepWord): { rule: StepRule; applies: Truth } {
    const rules = this.rules.filter(({ step }) => step === name).sort((a, b) => (a.id < b.id ? -1 : 1));
    const options = rules.map((rule) => ({ rule, applies: rule.when ? this.decide(rule.when, stateOf) : true }));
    const chosen =
      options.find(({ applies }) => applies === true) ?? options.find(({ applies }) => applies === null) ?? options[0];
    if (!chosen) throw new Error(`no rule for ${name}`);
    return chosen;
  }

  private bodiesOf(actors: StepActor[], stateOf: (step: string) => StepWord): BodyId[] {
    const present = actors.filter(({ when }) => !when || this.decide(when, stateOf) !== false);
    const holders = present.flatMap(({ body }) => {
      const heldBy = this.rulebook.bodies[body]?.heldBy;
      return heldBy ? this.bodiesOf(heldBy, stateOf) : [body];
    });
    return [...new Set(holders)];
  }

  act(name: string, body: BodyId, result: OpinionResult): void {
    const places = this.places();
    const place = places.get(name);
    if (place?.word !== 'open') throw new Error(`${name} is not open`);
    const agreed = this.agreed.get(name) ?? new Set();
    this.agreed.set(name, agreed);
    if (result === 'reject') this.reject(name, places);
    else if (result === 'return') this.sendBack(name, place.rule);
    else {
      agreed.add(body);
      const isEnough = place.rule.needs === 'any' || place.bodies.every((one) => agreed.has(one));
      if (isEnough) this.finish(name, place.rule);
    }
    this.ask();
  }

  private finish(name: string, rule: StepRule): void {
    this.finished.add(name);
    this.past.set(name, { saw: this.look(rule), round: this.roundOf(name) });
  }

  private reject(name: string, places: Map<string, Place>): void {
    this.rejectedAt = name;
    for (const [step, { word }] of places) if (word === 'open' && step !== name) this.openAtTheEnd.add(step);
  }

  private sendBack(name: string, rule: StepRule): void {
    const target = rule.returnTo ?? this.names.find((step) => this.isFirst(step) && this.leadsTo(step, name)) ?? name;
    for (const step of this.names) {
      if (step !== target && !this.leadsTo(target, step)) continue;
      this.finished.delete(step);
      this.agreed.delete(step);
      this.asked.delete(step);
      this.returns.set(step, (this.returns.get(step) ?? 0) + 1);
    }
  }

  private isFirst(name: string): boolean {
    return this.rules.every(({ step, after }) => step !== name || after.length === 0);
  }

  private leadsTo(from: string, to: string): boolean {
    const before = this.rules.filter(({ step }) => step === to).flatMap(({ after }) => after);
    return before.some((step) => step === from || this.leadsTo(from, step));
  }

  /** Nothing can be asked any more. */
  outcome(places: Map<string, Place>): 'open' | 'done' | 'rejected' {
    if (this.rejectedAt !== undefined) return 'rejected';
    const isLast = (name: string) => !this.rules.some(({ after }) => after.includes(name));
    return [...places].every(([name, { passed }]) => passed || !isLast(name)) ? 'done' : 'open';
  }
}

/** Every step after those it follows. */
function inOrderOf(rules: StepRule[]): string[] {
  const order: string[] = [];
  const visit = (name: string): void => {
    if (order.includes(name)) return;
    for (const rule of rules) if (rule.step === name) rule.after.forEach(visit);
    order.push(name);
  };
  for (const { step } of rules) visit(step);
  return order;
}
