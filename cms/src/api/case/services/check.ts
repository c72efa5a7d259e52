/** A dry run of an act: what the rules would say, and nothing is written. */
import { z } from 'zod';
import { ask } from '../../../cases/act';
import { readCase } from '../../../cases/work';
import type { CommandInput } from '../../../write/input';
import { parsed } from '../../../write/input';
import type { Tx } from '../../../write/tx';

export const BODY = z.strictObject({ step: z.string().max(80), facts: z.record(z.string(), z.unknown()).optional() });

export async function checkAct(tx: Tx, { params, body }: CommandInput) {
  const { step, facts } = parsed(BODY, body);
  const { findings } = await ask(tx, await readCase(tx, params.id ?? ''), step, facts);
  return { data: { findings } };
}
