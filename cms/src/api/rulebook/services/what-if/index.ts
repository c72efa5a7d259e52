/**
 * 推演: the live portfolio under another version or other readings, beside what holds today. Read only; some projects
 * at a time, each part in a transaction of its own, so that nobody waits for it.
 */
import type { Actor } from '../../../../access/actor';
import type { Rulebook } from '../../../../engine/rulebook';
import { inTransaction } from '../../../../write/transaction';
import { placeChanges } from './places';
import { countLive, type Reading, readLive } from './portfolio';
import { powerChanges } from './powers';
import { type ProjectChange, projectChange } from './project';
import { booksOf, changed, type WhatIfAsked } from './question';
import { type Books, readingBoth } from './sides';
import { countsOf, rulesOf } from './summary';

const CHUNK = 20;
/** After this long what has been looked at is answered; the caller goes on from there. */
const PATIENCE_MS = 5_000;

const headOf = ({ id, title, number, version, effectiveFrom, readings }: Rulebook) => {
  const values = Object.fromEntries(readings.map((reading) => [reading.id, reading.value]));
  return { id, title, number, version, effectiveFrom, readings: values };
};

/** A case keeps its version: other readings change how that one is read, another version replaces it. */
function afterOf({ before, after }: Books, asked: WhatIfAsked): (own: Rulebook) => Rulebook {
  const known = new Map<Rulebook, Rulebook>();
  return (own) => {
    const found = known.get(own) ?? (after.version === before.version ? changed(own, asked) : after);
    known.set(own, found);
    return found;
  };
}

function readingFor(books: Books, other: (own: Rulebook) => Rulebook): Reading['readingOf'] {
  const whole = readingBoth(books);
  const known = new Map<Rulebook, Rulebook>();
  return (own) => {
    if (!own) return whole;
    const found = known.get(own) ?? readingBoth({ before: own, after: other(own) });
    known.set(own, found);
    return found;
  };
}

export async function whatIf(actor: Actor, id: string, today: string, asked: WhatIfAsked) {
  const books = booksOf(actor.jurisdictionCode, id, today, asked);
  const other = afterOf(books, asked);
  const { jurisdictionId, jurisdictionCode } = actor;
  const reading = { jurisdictionId, jurisdictionCode, date: today, readingOf: readingFor(books, other) };
  const total = await inTransaction((trx) => countLive(trx, jurisdictionId));
  const end = Math.min(asked.offset + asked.limit, total);
  const projects: ProjectChange[] = [];
  const started = performance.now();
  let at = asked.offset;
  while (at < end && (at === asked.offset || performance.now() - started < PATIENCE_MS)) {
    const size = Math.min(CHUNK, end - at);
    const lives = await inTransaction((trx) => readLive(trx, reading, at, size));
    projects.push(...lives.flatMap((live) => projectChange(books, other, live) ?? []));
    at += size;
  }
  const places = asked.offset === 0 ? await placeChanges(actor, books, today) : { jurisdiction: [], units: [] };
  const data = {
    from: headOf(books.before),
    to: headOf(books.after),
    powers: powerChanges(books, today),
    ...places,
    projects,
  };
  const looked = Math.max(0, at - asked.offset);
  const next = at < total ? at : null;
  const meta = { total, offset: asked.offset, looked, changed: projects.length, next, asOf: today };
  return { data, meta: { ...meta, counts: countsOf(projects), rules: rulesOf(projects) } };
}
