/** Moving to another version, tried out: nothing is written. */
import { z } from 'zod';
import type { CommandInput } from '../../../write/input';
import { parsed } from '../../../write/input';
import type { Tx } from '../../../write/tx';
import { TARGET } from '../commands/move-version';
import { moveOf, moveShown } from './moving';
import { readProject } from './take';

export const BODY = z.strictObject(TARGET);

export async function checkVersion(tx: Tx, { params, body }: CommandInput) {
  const { rulebookVersion } = parsed(BODY, body);
  const project = await readProject(tx, params.id);
  return { data: await moveShown(tx, project, await moveOf(tx, project, rulebookVersion)) };
}
