/** The demo, place by place: founds it, logs everybody in and tells its stories. Called by `npm start` on an empty database. */
import { Client } from './client';
import { erenhot } from './people/erenhot';
import { heilongjiang } from './people/heilongjiang';
import { jilin } from './people/jilin';
import type { Place } from './people/place';
import { qinyuan } from './people/qinyuan';
import { yancheng } from './people/yancheng';
import { erenhotScenes } from './scenarios/erenhot';
import { heilongjiangScenes } from './scenarios/heilongjiang';
import { jilinScenes } from './scenarios/jilin';
import { qinyuanScenes } from './scenarios/qinyuan';
import { yanchengScenes } from './scenarios/yancheng';
import { Book } from './story/book';
import { Cast } from './story/cast';
import { type Scene, tell } from './story/teller';

interface Stories {
  place: Place;
  scenes: (cast: Cast, book: Book) => Scene[];
}
const STORIES: Stories[] = [
  { place: erenhot, scenes: erenhotScenes },
  { place: yancheng, scenes: yanchengScenes },
  { place: qinyuan, scenes: qinyuanScenes },
  { place: heilongjiang, scenes: heilongjiangScenes },
  { place: jilin, scenes: jilinScenes },
];

export const PLACES = STORIES.map(({ place }) => place.jurisdiction.code);

const ACCOUNTS = [
  'applicant',
  'contractor',
  'lead',
  'finance',
  'cyberspace',
  'cryptography',
  'leader',
  'auditor',
  'administrator',
];

export interface Telling {
  baseUrl: string;
  /** The administrator's; becomes everybody's. */
  password: string;
  storyKey: string;
}

/** → the line about who can log in. */
export async function tellPlace(code: string, telling: Telling, administrator = 'admin'): Promise<string> {
  const stories = STORIES.find(({ place }) => place.jurisdiction.code === code);
  if (!stories) throw new Error(`no stories of ${code}`);
  const { baseUrl, password, storyKey } = telling;
  const headers = { 'x-story': storyKey };
  const admin = await new Client(baseUrl, headers).login(administrator, password);
  const cast = new Cast(stories.place, baseUrl, password, headers);
  await cast.found(admin);
  await cast.enter();
  const book = await Book.read(cast.anybody, stories.place.jurisdiction.rulebook);
  await tell(stories.scenes(cast, book), progressOf(stories.place.jurisdiction.name));
  const { name } = stories.place.jurisdiction;
  return `${name}的演示账号：${ACCOUNTS.map((account) => `${code}-${account}`).join('、')}；其余单位见 seeds/people/`;
}

function progressOf(name: string) {
  let fifth = 0;
  return (done: number, total: number, scene: Scene): void => {
    if (Math.floor((done * 5) / total) <= fifth) return;
    fifth = Math.floor((done * 5) / total);
    console.log(`  ${name} ${fifth * 20}%（${scene.on}）`);
  };
}
