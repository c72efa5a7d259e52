/** What is asked: the own regulation in another version, with other readings, or from another day on. */
import { z } from 'zod';
import type { Rulebook } from '../../../../engine/rulebook';
import { checkReadings, rulebookById, rulebookFor } from '../../../../rulebooks/registry';
import { withReadings } from '../../../../rulebooks/versions';
import { BadInput } from '../../../../write/errors';
import { day } from '../../../../write/text-fields';
import type { Books } from './sides';

export const WhatIf = z.strictObject({
  version: z.string('应为版本').min(1, '应为版本').max(40).optional(),
  readings: z.record(z.string(), z.string()).optional(),
  effectiveFrom: day().optional(),
  offset: z.int('应为不小于 0 的整数').min(0, '应为不小于 0 的整数').default(0),
  limit: z.int('应为 1 至 500 的整数').min(1, '应为 1 至 500 的整数').max(500, '应为 1 至 500 的整数').default(200),
});
export type WhatIfAsked = z.infer<typeof WhatIf>;

/** Readings and day as they would be set; a case under an older version is read anew, too. */
export function changed(rulebook: Rulebook, { readings, effectiveFrom }: WhatIfAsked): Rulebook {
  const read = readings ? withReadings(rulebook, readings) : rulebook;
  return effectiveFrom ? { ...read, effectiveFrom } : read;
}

const weight = ({ version, effectiveFrom, readings }: Rulebook): string =>
  JSON.stringify([version, effectiveFrom, readings.map(({ value }) => value)]);

export function booksOf(jurisdiction: string, id: string, today: string, asked: WhatIfAsked): Books {
  const before = rulebookFor(jurisdiction, today);
  if (before.id !== id) throw new BadInput([{ field: 'id', message: '只能就本辖区的办法推演' }]);
  const other = rulebookById(id, today, asked.version, jurisdiction);
  if (asked.readings) checkReadings([other], asked.readings);
  const after = changed(other, asked);
  if (weight(after) === weight(before))
    throw new BadInput([{ field: 'version', message: '与现行的办法和读法相同，请选择另一版本、另一读法或另一施行日' }]);
  return { before, after };
}
