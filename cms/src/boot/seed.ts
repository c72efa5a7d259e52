/** Demo data comes over HTTP, from the compiled `seeds`, so that it obeys every rule it shows. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { whileSeeding } from './clock';
import { demoPassword } from './first-administrator';

interface Seeds {
  /** Logs in as `admin` with that password and tells the demo's stories; gives the lines to print. */
  seedDemo(baseUrl: string, password: string): Promise<string[] | undefined>;
}

export async function seedOnce(root: string, url: string): Promise<string[]> {
  const file = path.join(root, 'seeds', 'dist', 'run.js');
  if (!existsSync(file)) return ['（没有演示数据：seeds 尚未构建）'];
  console.log('· 载入演示数据 …');
  const started = Date.now();
  const { seedDemo } = (await import(file)) as Seeds;
  const lines = await whileSeeding(() => seedDemo(url, demoPassword()));
  console.log(`· 演示数据：完成，用时 ${Math.round((Date.now() - started) / 1000)} 秒`);
  return lines ?? [];
}
