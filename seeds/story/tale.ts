/** A story of one project, told day by day; the demo shows it and a test replays it. */
import { type Course, Life, type Plot, scenesOf } from '../generators/portfolio';
import type { Book } from './book';
import type { Cast } from './cast';
import type { Scene } from './teller';
import type { Part } from './walk';

export interface Place {
  cast: Cast;
  book: Book;
  course: Course;
}
/** `serial` tells the stories of a place apart: it stands in the numbers of their contracts and payments. */
export type Hero = Pick<Part, 'name' | 'amount' | 'planYear'> & { serial: number; unit?: number; turn?: string };

const FAR = 400;

export class Tale {
  readonly life: Life;
  readonly scenes: Scene[] = [];

  constructor(
    private readonly place: Place,
    { serial, unit = 0, turn = '', ...hero }: Hero,
  ) {
    const applicant = unit === 0 ? 'applicant' : `applicant-${unit + 1}`;
    // a multiple of four: what happens on the course happens on the very day
    const plot: Plot = {
      ...hero,
      applicant,
      contractor: 'contractor',
      turn,
      reach: '',
      shift: 0,
      order: (FAR + serial) * 4,
    };
    this.life = new Life(plot, place.cast, place.book, place.course.by);
  }

  get walk() {
    return this.life.walk;
  }

  get money() {
    return this.life.money;
  }

  /** As every project goes, after the leg `from` and up to `reach`. */
  along(reach: string, from?: string): this {
    const { legs } = this.place.course;
    const begun = from === undefined ? -1 : legs.findIndex(({ id }) => id === from);
    const left = legs.filter((leg, index) => index > begun && (leg.after === undefined || leg.after !== from));
    this.life.plot.reach = reach;
    this.scenes.push(...scenesOf([this.life], { legs: left }));
    return this;
  }

  on(day: string, what: string, happens: (life: Life) => Promise<unknown>): this {
    const { life } = this;
    this.scenes.push({
      on: day,
      what: `${life.plot.name}：${what}`,
      happens: () => {
        life.walk.on = day;
        return happens(life);
      },
    });
    return this;
  }
}
