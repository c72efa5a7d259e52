/** Demo data comes over HTTP, from the compiled `seeds`, so that it obeys every rule it shows. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CannotStart } from './circumstances';
import { whileSeeding } from './clock';
import { demoPassword } from './first-administrator';

interface Seeds {
  /** Logs in as `admin` with that password and tells the demo's stories; gives the lines to print. */
  seedDemo(baseUrl: string, password: string): Promise<string[] | undefined>;
}

const marker = (): string => path.join(process.env.DATA_DIR ?? '.data', 'seeding');

/** Half a demo obeys the rules but tells no story; it is loaded anew, not gone on with. */
export function refuseHalfSeeded(): void {
  if (!existsSync(marker())) return;
  throw new CannotStart(
    `上次载入演示数据没有完成。请删除数据目录 ${process.env.DATA_DIR}（或换一个空数据库）后重新启动。`,
  );
}

export async function seedOnce(root: string, url: string): Promise<string[]> {
  const file = path.join(root, 'seeds', 'dist', 'run.js');
  if (!existsSync(file)) return ['（没有演示数据：seeds 尚未构建）'];
  console.log('· 载入演示数据 …');
  const started = Date.now();
  writeFileSync(marker(), new Date(started).toISOString());
  const { seedDemo } = (await import(file)) as Seeds;
  const lines = await whileSeeding(() => seedDemo(url, demoPassword()));
  rmSync(marker());
  console.log(`· 演示数据：完成，用时 ${Math.round((Date.now() - started) / 1000)} 秒`);
  return lines ?? [];
}
