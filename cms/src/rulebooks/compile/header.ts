/** `index.yaml` into the rulebook's header. */
import type { Procedure, Rule, Rulebook } from '../../engine/rulebook';
import type { Header } from '../header';
import { asList } from '../schema/atoms';
import type { RawHeader } from '../schema/header';
import type { Spot } from '../source';
import { readBodies } from './actors';
import { readCondition } from './condition';
import type { Desk } from './names';
import { factList, known } from './references';

export function compileHeader({ raw, spot }: Header, folder: string, desk: Desk, rules: Rule[]): Rulebook {
  const { facts: _own, asReference, lastDayMoves, contractsAhead, annexes, ...header } = raw;
  const moves = lastDayMoves && readCondition(lastDayMoves, spot.down('lastDayMoves'), desk);
  const ahead = contractsAhead && readCondition(contractsAhead, spot.down('contractsAhead'), desk);
  const when = asReference && readCondition(asReference.when, spot.down('asReference', 'when'), desk);
  return {
    ...header,
    folder,
    bodies: readBodies(raw.bodies, spot.down('bodies'), desk),
    effectiveUntil: raw.effectiveUntil ?? null,
    interpretedBy: asList(raw.interpretedBy),
    articleCount: Math.max(...raw.chapters.map((chapter) => chapter.to)),
    annexCount: annexes?.length ?? 0,
    readings: raw.readings ?? [],
    procedures: (raw.procedures ?? []).map((procedure, index) =>
      compileProcedure(procedure, spot.down('procedures', index), desk),
    ),
    materials: raw.materials ?? [],
    evaluations: (raw.evaluations ?? []).map((kind, index) => {
      const fields = factList(kind.fields, spot.down('evaluations', index, 'fields'), desk);
      const place = spot.down('evaluations', index, 'required');
      return { ...kind, fields, required: known(kind.required, new Set(fields), '字段', place, desk) };
    }),
    facts: Object.fromEntries(desk.names.facts),
    rules,
    ...(moves && { lastDayMoves: moves }),
    ...(ahead && { contractsAhead: ahead }),
    ...(asReference && when && { asReference: { rule: asReference.rule, when } }),
  };
}

function compileProcedure(raw: NonNullable<RawHeader['procedures']>[number], spot: Spot, desk: Desk): Procedure {
  const when = raw.when && readCondition(raw.when, spot.down('when'), desk);
  const { id, title, subject, article } = raw;
  return {
    id,
    title,
    subject,
    repeatable: raw.repeatable ?? false,
    opens: asList(raw.opens),
    article,
    ...(when && { when }),
  };
}
