/** Cases run to their end under their version, and projects keep the one chosen for them: without these there is no start. */
import type { Knex } from 'knex';
import { versionsFor } from '../rulebooks/registry';
import { CannotStart } from './circumstances';

interface Needed {
  code: string;
  version: string;
  rows: number | string;
}

async function neededBy(knex: Knex, table: string, column: string): Promise<Needed[]> {
  return (await knex(`${table} as t`)
    .join('jurisdictions as j', 'j.id', 't.jurisdiction_id')
    .whereNotNull(`t.${column}`)
    .groupBy('j.code', `t.${column}`)
    .select({ code: 'j.code', version: `t.${column}` })
    .count({ rows: '*' })) as unknown as Needed[];
}

const isLacking = ({ code, version }: Needed): boolean => !versionsFor(code).some((one) => one.version === version);

export async function assertVersions(knex: Knex): Promise<void> {
  const told = (needed: Needed[], whose: string): string[] =>
    needed
      .filter(isLacking)
      .map(({ code, version, rows }) => `${code} 的办法版本 ${version}（${rows} ${whose}依它办理）`);
  const lacking = [
    ...told(await neededBy(knex, 'cases', 'rulebook_version'), '件办件'),
    ...told(await neededBy(knex, 'projects', 'chosen_version'), '个项目'),
  ];
  if (lacking.length === 0) return;
  throw new CannotStart(
    `配置中缺少 ${lacking.join('、')}。请把该版本的文件夹放回 config/rulebooks，或用 CONFIG_DIR 指明。`,
  );
}
