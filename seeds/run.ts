/** The demo: founds the place, logs everybody in and tells the stories. Called by `npm start` on an empty database. */
import { Client } from './client';
import { erenhot } from './people/erenhot';
import { erenhotScenes } from './scenarios/erenhot';
import { Cast } from './story/cast';
import { tell } from './story/teller';

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

/** `password` is the administrator's and becomes everybody's. → the lines to print at the end. */
export async function seedDemo(baseUrl: string, password: string, administrator = 'admin'): Promise<string[]> {
  const admin = await new Client(baseUrl).login(administrator, password);
  const cast = new Cast(erenhot, baseUrl, password);
  await cast.found(admin);
  await cast.enter();
  let tenth = 0;
  await tell(erenhotScenes(cast), (done, total, scene) => {
    if (Math.floor((done * 10) / total) <= tenth) return;
    tenth = Math.floor((done * 10) / total);
    console.log(`  演示数据 ${tenth * 10}%（${scene.on}）`);
  });
  const { code, name } = erenhot.jurisdiction;
  return [`${name}的演示账号：${ACCOUNTS.map((account) => `${code}-${account}`).join('、')}；其余单位见 seeds/people/`];
}
