import type { Context } from 'koa';
import { actorOf } from '../../../access/actor';
import { todayOf } from '../../../boot/clock';
import { evaluate } from '../../../engine';
import { allRulebooks, calendar, rulebookById, rulebookFor } from '../../../rulebooks/registry';
import { parsed } from '../../../write/input';
import { dossierOf, mustBeEvent, Question, withReadings } from '../services/question';
import { headOf, shownRulebook } from '../services/shown';

/** Of his own jurisdiction a person sees the rulebook as it is set there; of the others, as written. */
function rulebookOf(ctx: Context) {
  const { jurisdictionCode } = actorOf(ctx);
  const asked = rulebookById(ctx.params.id);
  const own = jurisdictionCode ? rulebookFor(jurisdictionCode, undefined, asked.version) : undefined;
  return own?.id === asked.id ? own : asked;
}

export default {
  find(ctx: Context) {
    ctx.body = { data: allRulebooks().map(headOf), meta: { total: allRulebooks().length } };
  },

  findOne(ctx: Context) {
    ctx.body = { data: shownRulebook(rulebookOf(ctx)) };
  },

  evaluate(ctx: Context) {
    const asked = parsed(Question, ctx.request.body ?? {});
    const own = rulebookOf(ctx);
    mustBeEvent(own, asked.event);
    const rulebook = withReadings(own, asked.readings);
    const dossier = dossierOf(asked, rulebook, todayOf(ctx));
    ctx.body = { data: { findings: evaluate(rulebook, asked.event, dossier, calendar()) } };
  },
};
