/** A served, empty database with one place of the demo founded on it, where stories of the demo are replayed. */
import { Client } from '../../seeds/client';
import type { Course } from '../../seeds/generators/portfolio';
import type { Place } from '../../seeds/people/place';
import { Book } from '../../seeds/story/book';
import { type CaseView, stepOf } from '../../seeds/story/case-view';
import { Cast } from '../../seeds/story/cast';
import type { Tale, Place as Where } from '../../seeds/story/tale';
import { type Scene, tell } from '../../seeds/story/teller';
import { PASSWORD, startServer, type TestServer } from './server';
import { FIRST_ADMINISTRATOR } from './world';

export interface Stage {
  where: Where;
  stop(): Promise<void>;
}

export async function foundOn(server: TestServer, place: Place, course: Course): Promise<Where> {
  const admin = await new Client(server.url).login(FIRST_ADMINISTRATOR, PASSWORD);
  const cast = new Cast(place, server.url, PASSWORD);
  await cast.found(admin);
  await cast.enter();
  const book = await Book.read(cast.anybody, place.jurisdiction.rulebook);
  return { cast, book, course };
}

export async function startStage(place: Place, course: Course): Promise<Stage> {
  const server = await startServer({ seed: 'none' });
  return { where: await foundOn(server, place, course), stop: () => server.stop() };
}

export const play = (scenes: Scene[]): Promise<void> => tell(scenes, () => undefined);

/** Tells a story from where it stopped last up to the scene of that day, or to its end. */
export async function replay(tale: Tale, until = '9999-12-31'): Promise<Tale> {
  const scenes = tale.scenes.splice(0).sort((a, b) => a.on.localeCompare(b.on));
  const later = scenes.filter(({ on }) => on > until);
  await play(scenes.filter(({ on }) => on <= until));
  tale.scenes.push(...later);
  return tale;
}

/** `{submit: 'done', 'needs-review': 'open'}` */
export const statesOf = (view: CaseView): Record<string, string> =>
  Object.fromEntries(view.steps.map(({ id, state }) => [id, state]));

export function standing(tale: Tale, procedure: string, step: string) {
  const { state, round, openedOn, dueOn, skippedBy } = stepOf(tale.walk.viewOf(procedure), step);
  return { state, round, openedOn, dueOn, skippedBy };
}

export async function stageOf(tale: Tale): Promise<string> {
  const { walk } = tale;
  return (await walk.as(walk.part.applicant).get<{ stage: string }>(`/api/projects/${walk.project}`)).stage;
}

/** The procedures that this account may begin on the project on that day. */
export async function offered({ walk }: Tale, account: string = walk.part.applicant, on = walk.on): Promise<string[]> {
  walk.on = on;
  const { actions } = await walk
    .as(account)
    .get<{ actions: { event: string; procedure?: string; allowed: boolean }[] }>(
      `/api/projects/${walk.project}/standing`,
    );
  return actions.flatMap(({ event, procedure, allowed }) =>
    allowed && procedure !== undefined && event === `${procedure}.open` ? [procedure] : [],
  );
}
