/** Lives of a place told over REST, on one calendar, with people around who do not know its rules. */
import type { Knex } from 'knex';
import type { Course } from '../../../seeds/generators/portfolio';
import type { Place } from '../../../seeds/people/place';
import type { Tale, Place as Where } from '../../../seeds/story/tale';
import type { Scene } from '../../../seeds/story/teller';
import { openDatabase } from '../database';
import { startServer } from '../server';
import { foundOn, play, type Stage } from '../stage';
import { Soil } from './soil';
import { Unruly } from './unruly';
import { beginEverything, lookAt, lookAtDuties, writeEverything } from './visits';

export interface Lives {
  place: Place;
  course: Course;
  /** What the stories stand on: the plans of the years. */
  plans?: (where: Where) => Scene[];
  tales: ((where: Where) => Tale)[];
}

export interface Lived {
  stage: Stage;
  unruly: Unruly;
}

export async function liveThrough(lives: Lives, seed: number): Promise<Lived> {
  const server = await startServer({ seed: 'none' });
  const database = openDatabase(server);
  const stage: Stage = {
    where: await foundOn(server, lives.place, lives.course),
    stop: async () => {
      await database.destroy();
      await server.stop();
    },
  };
  try {
    return { stage, unruly: await lived(lives, stage, seed, database) };
  } catch (error) {
    await stage.stop();
    throw error;
  }
}

async function lived({ plans, tales }: Lives, { where }: Stage, seed: number, database: Knex): Promise<Unruly> {
  const unruly = new Unruly(where.cast, where.book, seed, new Soil(database, where.book));
  const told = tales.map((tell) => tell(where));
  await play([...(plans?.(where) ?? []), ...told.flatMap(({ scenes }) => scenes)]);
  for (const tale of told) {
    await lookAt(tale);
    await beginEverything(tale, unruly);
  }
  const [first] = told;
  if (first) {
    await writeEverything(first, unruly);
    await lookAtDuties(first);
  }
  return unruly;
}
