import { changeProject } from '../cases/project/change-project';
import { performs } from '../dossier/performing';
import { canonicalOf } from '../engine/text/canonical';
import { BadInput } from '../write/errors';
import type { EffectDefinition } from './effect';

const WINNER = 'award.winner';

/** Who won builds the project from now on: he must be a contractor known to the jurisdiction, by his name. */
export const registerAward: EffectDefinition = {
  effect: 'register-award',
  async apply({ tx, project, facts }) {
    const name = facts[WINNER];
    if (typeof name !== 'string') throw new BadInput([{ field: WINNER, message: '请填写中标单位' }]);
    const found = await tx
      .trx('departments')
      .where({ jurisdiction_id: project.jurisdiction_id, identity: canonicalOf(name) });
    const winner = found.find((department) => performs(department, 'contractor'));
    if (!winner) throw new BadInput([{ field: WINNER, message: `单位名录中没有名为“${name}”的承建单位` }]);
    await changeProject(tx, project, { contractor_id: winner.id });
  },
};
