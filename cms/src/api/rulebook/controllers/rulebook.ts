import type { Context } from 'koa';
import { actorOf } from '../../../access/actor';
import { todayOf } from '../../../boot/clock';
import { evaluate } from '../../../engine';
import type { Rulebook } from '../../../engine/rulebook';
import { calendar, regulations, rulebookById, versionsFor, versionsOf } from '../../../rulebooks/registry';
import { bodyOf, parsed } from '../../../write/input';
import { compared, searched } from '../services/library';
import { dossierOf, mustBeEvent, Question, switched } from '../services/question';
import { headOf, shownRulebook } from '../services/shown';
import { versionsShown } from '../services/versions';
import { whatIf } from '../services/what-if';
import { WhatIf } from '../services/what-if/question';

/** Of the own jurisdiction's regulation the place whose settings count; of the others they are seen as written. */
function placeOf(ctx: Context, id: string): string | undefined {
  const { jurisdictionCode } = actorOf(ctx);
  return jurisdictionCode && versionsFor(jurisdictionCode)[0]?.id === id ? jurisdictionCode : undefined;
}

const asked = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function rulebookOf(ctx: Context, day: string, version?: string): Rulebook {
  return rulebookById(ctx.params.id, day, version, placeOf(ctx, ctx.params.id));
}

const inForce = (ctx: Context) => (id: string) => rulebookById(id, todayOf(ctx), undefined, placeOf(ctx, id));

export default {
  find(ctx: Context) {
    const today = todayOf(ctx);
    const data = regulations().map((id) => {
      const place = placeOf(ctx, id);
      const versions = versionsOf(id, place);
      return { ...headOf(rulebookById(id, today, undefined, place)), versions: versionsShown(versions, today) };
    });
    ctx.body = { data, meta: { total: data.length } };
  },

  search(ctx: Context) {
    ctx.body = searched(ctx.query, regulations().map(inForce(ctx)));
  },

  compare(ctx: Context) {
    ctx.body = { data: compared(ctx.query, inForce(ctx)) };
  },

  findOne(ctx: Context) {
    const today = todayOf(ctx);
    const rulebook = rulebookOf(ctx, today, asked(ctx.query.version));
    const versions = versionsShown(versionsOf(rulebook.id, placeOf(ctx, rulebook.id)), today);
    ctx.body = { data: { ...shownRulebook(rulebook), versions } };
  },

  evaluate(ctx: Context) {
    const question = parsed(Question, bodyOf(ctx.request.body));
    const own = rulebookOf(ctx, question.date ?? todayOf(ctx), question.version);
    mustBeEvent(own, question.event);
    const rulebook = switched(own, question.readings);
    const dossier = dossierOf(question, rulebook, todayOf(ctx));
    const findings = evaluate(rulebook, question.event, dossier, calendar());
    ctx.body = { data: { findings, version: rulebook.version } };
  },

  async 'what-if'(ctx: Context) {
    ctx.body = await whatIf(actorOf(ctx), ctx.params.id, todayOf(ctx), parsed(WhatIf, bodyOf(ctx.request.body)));
  },
};
