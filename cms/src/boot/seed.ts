/**
 * Demo data comes over HTTP, from the compiled `seeds`, so that it obeys every rule it shows. The first place is told
 * before anybody is invited in; the others follow while the server already serves, each on its own.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotStart } from './circumstances';
import { beginStories, endStories } from './clock';
import { demoPassword } from './first-administrator';
import { whileLoading } from './sqlite';

interface Telling {
  baseUrl: string;
  password: string;
  /** Sent with every request: lets a story happen on its own days. */
  storyKey: string;
}
interface Seeds {
  /** Codes of the places there are stories of, the first to be told first. */
  PLACES: string[];
  /** Founds the place and tells its stories; gives the line about its accounts. */
  tellPlace(code: string, telling: Telling): Promise<string>;
}

const marker = (): string => path.join(process.env.DATA_DIR ?? '.data', 'seeding');
const secondsSince = (started: number): number => Math.round((Date.now() - started) / 1000);

/**
 * Half a demo obeys the rules but tells no story; it is loaded anew, not gone on with. Places that were still to come
 * when the server was stopped are only missed.
 */
export function halfSeeded(): string[] {
  if (!existsSync(marker())) return [];
  const untold = readFileSync(marker(), 'utf8');
  const again = `请删除数据目录 ${process.env.DATA_DIR}（或换一个空数据库）后重新启动`;
  if (untold === '') throw new CannotStart(`上次载入演示数据没有完成。${again}。`);
  return [`上次停止时还没有载入完的演示数据：${untold}。需要时${again}。`];
}

/** `SEED_PLACES=<place>,<place>` tells only those. */
function placesOf(seeds: Seeds): string[] {
  const wanted = (process.env.SEED_PLACES ?? '').split(',').flatMap((code) => code.trim() || []);
  const unknown = wanted.filter((code) => !seeds.PLACES.includes(code));
  if (unknown.length > 0)
    throw new CannotStart(`SEED_PLACES 中的“${unknown.join('、')}”没有演示数据，可选：${seeds.PLACES.join('、')}。`);
  return wanted.length > 0 ? seeds.PLACES.filter((code) => wanted.includes(code)) : seeds.PLACES;
}

export interface Seeding {
  /** What to tell the person at the console about the place that can be entered. */
  lines: string[];
  /** Tells the rest; to be called when the server has been announced. */
  others: () => Promise<void>;
}

export async function seedOnce(root: string, baseUrl: string): Promise<Seeding> {
  const file = path.join(root, 'seeds', 'dist', 'run.js');
  const nothing = async () => undefined;
  if (!existsSync(file)) return { lines: ['（没有演示数据：seeds 尚未构建）'], others: nothing };
  const seeds = (await import(file)) as Seeds;
  const [first, ...others] = placesOf(seeds);
  writeFileSync(marker(), '');
  const telling = { baseUrl, password: demoPassword(), storyKey: beginStories() };
  const line = first ? await tell(seeds, first, telling) : '';
  writeFileSync(marker(), others.join('、'));
  const later = others.length > 0 ? [`其余演示数据（${others.join('、')}）正在后台载入`] : [];
  return { lines: [line, ...later], others: () => tellOthers(seeds, others, telling) };
}

async function tell(seeds: Seeds, code: string, telling: Telling): Promise<string> {
  const started = Date.now();
  console.log(`· 载入演示数据 ${code} …`);
  const line = await whileLoading(strapi.db.connection, () => seeds.tellPlace(code, telling));
  console.log(`· 演示数据 ${code}：完成，用时 ${secondsSince(started)} 秒`);
  return line;
}

async function tellOthers(seeds: Seeds, places: string[], telling: Telling): Promise<void> {
  const started = Date.now();
  const failed: string[] = [];
  for (const [index, code] of places.entries()) {
    try {
      console.log(`· ${await tell(seeds, code, telling)}`);
    } catch (error) {
      failed.push(code);
      console.error(`✗ 演示数据 ${code} 没有载入完：${error instanceof Error ? error.message : String(error)}`);
    }
    writeFileSync(marker(), [...failed, ...places.slice(index + 1)].join('、'));
  }
  endStories();
  if (failed.length > 0) return;
  rmSync(marker());
  if (places.length > 0) console.log(`· 演示数据全部载入，后台用时 ${secondsSince(started)} 秒`);
}
