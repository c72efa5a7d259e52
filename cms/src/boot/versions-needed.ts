/** A case runs to its end under its version: the start is refused while one that cases need is not in the configuration. */
import type { Knex } from 'knex';
import { versionsFor } from '../rulebooks/registry';
import { CannotStart } from './circumstances';

interface Needed {
  code: string;
  version: string;
  cases: number | string;
}

export async function assertVersions(knex: Knex): Promise<void> {
  const needed = (await knex('cases as c')
    .join('jurisdictions as j', 'j.id', 'c.jurisdiction_id')
    .groupBy('j.code', 'c.rulebook_version')
    .select({ code: 'j.code', version: 'c.rulebook_version' })
    .count({ cases: '*' })) as unknown as Needed[];
  const lacking = needed.filter(({ code, version }) => !versionsFor(code).some((one) => one.version === version));
  if (lacking.length === 0) return;
  const named = lacking.map(({ code, version, cases }) => `${code} 的办法版本 ${version}（${cases} 件办件依它办理）`);
  throw new CannotStart(
    `配置中缺少 ${named.join('、')}。请把该版本的文件夹放回 config/rulebooks，或用 CONFIG_DIR 指明。`,
  );
}
