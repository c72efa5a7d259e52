/** What a person sees first: his numbers, the projects by stage, and where the year's execution stands. */
import type { Context } from 'koa';
import { type Actor, actorOf } from '../../../access/actor';
import { can } from '../../../access/roles';
import { scopeOf } from '../../../access/scope';
import { rulebookFor } from '../../../rulebooks/registry';
import type { Tx } from '../../../write/tx';
import { execution } from './execution';
import { FIGURES } from './home/definitions';
import { type Figure, figureOf } from './home/figure';
import { stageFigures } from './home/stages';

export interface Home {
  asOf: string;
  figures: Figure[];
  stages: Figure[];
  /** null for roles that do not see money. */
  execution: Pick<Awaited<ReturnType<typeof execution>>, 'year' | 'budget' | 'executed' | 'ratio' | 'targets'> | null;
}

export async function figuresFor(ctx: Context, today: string): Promise<Figure[]> {
  const { role } = actorOf(ctx);
  const figures: Figure[] = [];
  for (const definition of FIGURES) {
    if (definition.roles.includes(role)) figures.push(await figureOf(ctx, definition, today));
  }
  return figures;
}

const hasPlace = (actor: Actor): boolean => actor.jurisdictionId > 0;

/** The rest of a home, of one moment. */
export async function surroundings(tx: Tx): Promise<Pick<Home, 'stages' | 'execution'>> {
  const { actor, today } = tx;
  if (!hasPlace(actor) || !can(actor, 'project.find')) return { stages: [], execution: null };
  const rulebook = rulebookFor(actor.jurisdictionCode, today);
  const stages = await stageFigures(tx.trx, scopeOf(actor), rulebook);
  if (!can(actor, 'dashboard.execution')) return { stages, execution: null };
  const { year, budget, executed, ratio, targets } = await execution(tx, {
    year: Number(today.slice(0, 4)),
    asOf: today,
  });
  return { stages, execution: { year, budget, executed, ratio, targets } };
}
