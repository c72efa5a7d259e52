/**
 * Chance walks through every procedure of every rulebook: somebody speaks at an open step, whoever is asked, with any
 * outcome the step knows, and now and then what the steps look at becomes another. After each act the engine must say what a model of the bare graph says; and whatever
 * happened, saying yes to everything ends the case.
 */
import { join } from 'node:path';
import {
  caseState,
  decide,
  evaluate,
  type StepRun,
  type StepStanding,
  seenBy,
  standingOfCase,
} from '../../cms/src/engine';
import type { Dossier } from '../../cms/src/engine/dossier';
import type { FactValue } from '../../cms/src/engine/facts';
import type { BodyId, OpinionResult, Rulebook, StepRule } from '../../cms/src/engine/rulebook';
import { loadCalendar, loadRulebooks } from '../../cms/src/rulebooks';
import { randomOf } from '../support/random';
import { chanceFacts, chanceValue, forkConditions, lookedAt } from '../support/walks/forks';
import { Model, type Place } from '../support/walks/model';
import { truthOf } from '../support/walks/truth';

const configDir = join(__dirname, '../../config');
const { rulebooks } = loadRulebooks(configDir);
const { calendar } = loadCalendar(configDir);

const DAY = '2024-03-05';
const WALKS = 40;
const ACTS = 30;
/** More acts than any case needs that nobody sends back. */
const PATIENCE = 120;

const stepsOf = (rulebook: Rulebook, procedure: string): StepRule[] =>
  rulebook.rules.filter((rule): rule is StepRule => rule.kind === 'step' && rule.procedure === procedure);

/** A step that sent the case back waits like any other; bodies and rounds count where something can be or was done. */
function wordsOf(step: string, state: string, bodies: BodyId[], round: number) {
  const isLive = state === 'open' || state === 'done';
  return {
    step,
    state: state === 'returned' ? 'waiting' : state,
    bodies: state === 'open' ? bodies : [],
    round: isLive ? round : 0,
  };
}

class Walk {
  readonly chance: (below: number) => number;
  readonly dossier: Dossier;
  readonly model: Model;
  private readonly runs: StepRun[] = [];
  private readonly told: string[] = [];
  private standings: StepStanding[] = [];
  /** What the steps look at and no way forks on: it may become another while the case runs. */
  private readonly changing: { facts: string[]; papers: string[] };
  private readonly digests: Record<string, string> = {};

  constructor(
    private readonly rulebook: Rulebook,
    private readonly procedure: string,
    seed: number,
  ) {
    this.chance = randomOf(seed);
    const steps = stepsOf(rulebook, procedure);
    const facts = chanceFacts(rulebook, forkConditions(rulebook, steps), this.chance);
    const { digests } = this;
    const { facts: looked, papers } = lookedAt(steps);
    this.changing = { facts: looked.filter((fact) => !(fact in facts)), papers };
    for (const fact of this.changing.facts) facts[fact] = this.valueOf(fact);
    this.dossier = { date: DAY, facts, steps: {}, materials: [], digests, records: {}, actor: { bodies: [] } };
    const readings = Object.fromEntries(rulebook.readings.map(({ id, value }) => [id, value]));
    const prefix = `${procedure}.`;
    this.model = new Model(
      rulebook,
      steps,
      (condition, stateOf) =>
        truthOf(condition, {
          facts,
          readings,
          stateOf: (step) => (step.startsWith(prefix) ? stateOf(step.slice(prefix.length)) : undefined),
          beyond: (one) => decide(rulebook, one, this.dossier, calendar).holds,
        }),
      ({ looksAt }) =>
        looksAt &&
        JSON.stringify([looksAt.facts.map((fact) => facts[fact]), looksAt.papers.map((paper) => digests[paper])]),
    );
    this.model.ask();
    this.open();
  }

  private valueOf(fact: string): FactValue {
    const definition = this.rulebook.facts[fact];
    return definition ? chanceValue(definition, [], this.chance) : null;
  }

  /** Somebody corrects what is looked at, or hands in a paper anew; now and then it is what it was before. */
  change(): void {
    const { facts, papers } = this.changing;
    if (facts.length + papers.length === 0) return;
    const name = this.pick([...facts, ...papers]);
    if (papers.includes(name)) this.digests[name] = this.pick(['one', 'other']);
    else this.dossier.facts[name] = this.valueOf(name);
    this.told.push(`${name} is another`);
    this.model.ask();
    this.open();
  }

  /** Opens what the engine says opens now, as the product does. */
  private open(): void {
    const { rulebook, procedure, dossier, runs } = this;
    this.standings = standingOfCase(rulebook, procedure, dossier, runs, calendar);
    const opening = this.standings.filter(({ opensNow }) => opensNow);
    for (const { step, round } of opening) runs.push({ step, round, openedOn: DAY, opinions: [] });
    if (opening.length > 0) this.open();
    else this.see();
  }

  /** What is done has seen what it decided on. */
  private see(): void {
    const { rulebook, procedure, dossier, runs } = this;
    for (const { step, rule, round, state } of this.standings) {
      const run = runs.find((one) => one.step === step && one.round === round);
      const own = stepsOf(rulebook, procedure).find(({ id }) => id === rule);
      if (state === 'done' && run && own) run.seen ??= seenBy(rulebook, own, dossier, calendar);
    }
  }

  /** The two must agree; what went before is told where they do not. */
  compare(): Map<string, Place> {
    const places = this.model.places();
    const engine = this.standings.map(({ step, state, bodies, round }) => wordsOf(step, state, bodies, round));
    const model = this.standings.map(({ step }) => {
      const { word = 'waiting', bodies = [], round = 0 } = places.get(step) ?? {};
      return wordsOf(step, word, bodies, round);
    });
    const way = this.told.join(' → ');
    expect({ way, facts: this.dossier.facts, steps: engine }).toEqual({ way, facts: this.dossier.facts, steps: model });
    expect({ way, state: caseState(this.standings) }).toEqual({ way, state: this.model.outcome(places) });
    this.skippedOnlyByTheirRule(places);
    return places;
  }

  private skippedOnlyByTheirRule(places: Map<string, Place>): void {
    for (const { step, state, skippedBy } of this.standings) {
      expect(skippedBy).toBe(state === 'skipped' ? places.get(step)?.rule.id : undefined);
    }
  }

  private pending(step: string): BodyId[] {
    const { round, bodies } = this.standings.find((standing) => standing.step === step) ?? { round: 0, bodies: [] };
    const run = this.runs.find((one) => one.step === step && one.round === round);
    return bodies.filter((body) => !run?.opinions.some((opinion) => opinion.body === body));
  }

  /** Steps at which somebody can act now; that nobody is asked at an open one would be a dead end. */
  turns(): { step: string; bodies: BodyId[] }[] {
    const open = this.standings
      .filter(({ state }) => state === 'open')
      .map(({ step }) => ({ step, bodies: this.pending(step) }));
    expect({ way: this.told.join(' → '), nobody: open.filter(({ bodies }) => bodies.length === 0) }).toEqual({
      way: this.told.join(' → '),
      nobody: [],
    });
    return open;
  }

  speak(step: string, body: BodyId, result: OpinionResult): void {
    const { round } = this.standings.find((standing) => standing.step === step) ?? { round: 0 };
    this.told.push(`${step}:${body}:${result}`);
    this.runs.find((one) => one.step === step && one.round === round)?.opinions.push({ body, result, on: DAY });
    this.model.act(step, body, result);
    this.open();
  }

  /** Out of turn nobody may act: the step's own rule says so at its event. */
  refusesOutOfTurn(places: Map<string, Place>): void {
    const steps = Object.fromEntries(this.standings.map(({ step, state }) => [`${this.procedure}.${step}`, state]));
    for (const [step, { word, rule }] of places) {
      if (word !== 'waiting' && word !== 'skipped') continue;
      const bodies = rule.by.map(({ body }) => body);
      const dossier = { ...this.dossier, steps, actor: { bodies } };
      const findings = evaluate(this.rulebook, `${this.procedure}.${step}`, dossier, calendar);
      const own = findings.find((finding) => finding.rule === rule.id);
      expect([this.told.join(' → '), step, own?.outcome]).not.toContain('satisfied');
    }
  }

  pick<T>(from: T[]): T {
    const picked = from[this.chance(from.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  }

  outcomesAt(step: string): OpinionResult[] {
    return this.model.places().get(step)?.rule.outcomes ?? [];
  }

  isOver(): boolean {
    return caseState(this.standings) !== 'open';
  }
}

function wander(walk: Walk): void {
  for (let acts = 0; acts < ACTS && !walk.isOver(); acts += 1) {
    walk.refusesOutOfTurn(walk.compare());
    if (walk.chance(4) === 0) walk.change();
    const turn = walk.pick(walk.turns());
    const forward = walk.outcomesAt(turn.step).filter((result) => result !== 'return' && result !== 'reject');
    // most say yes, or no walk would ever get far
    const result = walk.pick(walk.chance(4) > 0 && forward.length > 0 ? forward : walk.outcomesAt(turn.step));
    walk.speak(turn.step, walk.pick(turn.bodies), result);
  }
}

/** From wherever the walk has led: yes to everything that is asked, in any order. */
function agreeToAll(walk: Walk): void {
  for (let acts = 0; !walk.isOver(); acts += 1) {
    walk.compare();
    const turns = walk.turns();
    expect({ acts: acts < PATIENCE, open: turns.length > 0 }).toEqual({ acts: true, open: true });
    const turn = walk.pick(turns);
    walk.speak(turn.step, walk.pick(turn.bodies), 'agree');
  }
  walk.compare();
}

const PROCEDURES = rulebooks.flatMap((rulebook) =>
  rulebook.procedures
    .filter(({ id }) => stepsOf(rulebook, id).length > 0)
    .map(({ id, title }) => [rulebook.folder, id, title, rulebook] as const),
);

test.each(PROCEDURES)('%s %s（%s）', (_folder, procedure, _title, rulebook) => {
  for (let seed = 1; seed <= WALKS; seed += 1) {
    const walk = new Walk(rulebook, procedure, seed);
    wander(walk);
    agreeToAll(walk);
  }
});
