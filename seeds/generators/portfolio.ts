/**
 * The portfolio of a place: for each project how far it has come, and for the place the course a project takes there.
 * The same names on the same days every time.
 */
import type { Book } from '../story/book';
import type { Cast } from '../story/cast';
import { Spending } from '../story/spending';
import type { Scene } from '../story/teller';
import { type Part, Walk } from '../story/walk';

/**
 * `amount` in 万元; `reach` is the id of the last leg that is told; `turn` names what is unusual about it; `shift` is by
 * how many days everything happens later than on the course.
 */
export type Line = [name: string, unit: number, amount: number, reach: string, turn?: string, shift?: number];

export interface Plot extends Part {
  order: number;
  reach: string;
  turn: string;
  shift: number;
}

export interface Leg {
  id: string;
  what: string;
  /** Month and day; `-1:` or `+1:` before it is the year before or after the plan year. */
  on: string;
  happens: (life: Life) => Promise<unknown>;
  /** Belongs to the leg of that id: told when the story gets so far, without being a stop of its own. */
  after?: string;
  /** Left out where it does not apply. */
  when?: (plot: Plot) => boolean;
}

const account = (stem: string, index: number): string => (index === 0 ? stem : `${stem}-${index + 1}`);

export function plotsOf(year: number, lines: Line[], contractors = 3): Plot[] {
  return lines.map(([name, unit, amount, reach, turn = '', shift = 0], order) => ({
    name,
    amount,
    planYear: year,
    applicant: account('applicant', unit),
    contractor: account('contractor', order % contractors),
    order,
    reach,
    turn,
    shift,
  }));
}

export class Life {
  readonly walk: Walk;
  readonly money: Spending;

  constructor(
    readonly plot: Plot,
    cast: Cast,
    book: Book,
    by: ConstructorParameters<typeof Spending>[2],
  ) {
    this.walk = new Walk(cast, book, plot);
    const place = cast.place.jurisdiction.code.slice(0, 2).toUpperCase();
    this.money = new Spending(this.walk, `${place}-${plot.planYear}-${String(plot.order + 1).padStart(3, '0')}`, by);
  }

  /** Spreads the projects over a few days; nobody works at the weekend. */
  day(on: string): string {
    const [, offset = '0', monthDay = on] = /^([+-]\d):(.*)$/.exec(on) ?? [];
    const date = new Date(`${this.plot.planYear + Number(offset)}-${monthDay}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + (this.plot.order % 4) + this.plot.shift);
    while ([0, 6].includes(date.getUTCDay())) date.setUTCDate(date.getUTCDate() + 1);
    return date.toISOString().slice(0, 10);
  }
}

export interface Course {
  legs: Leg[];
  by?: ConstructorParameters<typeof Spending>[2];
}

export function livesOf(plots: Plot[], { by }: Course, cast: Cast, book: Book): Life[] {
  return plots.map((plot) => new Life(plot, cast, book, by));
}

export function scenesOf(lives: Life[], { legs }: Course): Scene[] {
  const stops = legs.filter(({ after }) => after === undefined).map(({ id }) => id);
  const isReached = (plot: Plot, { id, after }: Leg) => stops.indexOf(after ?? id) <= stops.indexOf(plot.reach);
  return lives.flatMap((life) => {
    if (!stops.includes(life.plot.reach)) throw new Error(`${life.plot.name}: no leg is called ${life.plot.reach}`);
    return legs
      .filter((leg) => isReached(life.plot, leg) && (leg.when?.(life.plot) ?? true))
      .map((leg) => sceneOf(life, leg));
  });
}

function sceneOf(life: Life, { on, what, happens }: Leg): Scene {
  const day = life.day(on);
  return {
    on: day,
    what: `${life.plot.name}：${what}`,
    happens: () => {
      life.walk.on = day;
      return happens(life);
    },
  };
}
