/** When a duty falls due, into the engine's form. */
import type { DateSource, DutyDue } from '../../engine/rulebook';
import type { RawDue } from '../schema/rules';
import type { Spot } from '../source';
import { readDuration } from './literal';
import type { Desk } from './names';
import { dateFact } from './references';

export function readDue(raw: RawDue, spot: Spot, desk: Desk): DutyDue {
  if ('open' in raw) return { open: true };
  if ('on' in raw) {
    dateFact(raw.on, spot.down('on'), desk);
    return { on: raw.on };
  }
  if ('every' in raw) {
    for (const key of ['opens', 'by'] as const)
      if (raw[key] !== undefined && raw.every !== 'year')
        desk.problems.push(spot.down(key).problem(`“${key}”只用于每年（every: year）`, '删去：其余周期以最后一天为限'));
    if (raw.from !== undefined && raw.since !== undefined)
      desk.problems.push(
        spot
          .down('since')
          .problem('“from”和“since”只能写一个', 'from：自该日期的下一期起；since：自该日期所在的一期起'),
      );
    for (const key of ['from', 'since', 'until'] as const)
      if (raw[key] !== undefined) dateFact(raw[key], spot.down(key), desk);
    return raw as DutyDue;
  }
  const after = readSource(raw.after, spot.down('after'), desk);
  if ('within' in raw) return { within: readDuration(raw.within), after };
  return { opens: readDuration(raw.opens), closes: readDuration(raw.closes), after };
}

function readSource(raw: DateSource, spot: Spot, desk: Desk): DateSource {
  if ('fact' in raw) dateFact(raw.fact, spot.down('fact'), desk);
  for (const key of ['latest', 'earliest'] as const)
    for (const [index, id] of Object.entries((raw as Partial<Record<typeof key, string[]>>)[key] ?? []))
      dateFact(id, spot.down(key, Number(index)), desk);
  return raw;
}
