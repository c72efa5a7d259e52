/** Numbers of a home. Each counts the list it leads to with the list's own filters, so that both always agree. */
import type { Context } from 'koa';
import type { Role } from '../../../../access/roles';
import { countOf, type Listing } from '../../../../read/query';

export type Filters = Record<string, Record<string, string | string[]>>;
/** `overdue` and `warning` want somebody to act, whatever their size; `todo` is one's own work. */
export type Tone = 'plain' | 'todo' | 'overdue' | 'warning';

export interface Figure {
  id: string;
  label: string;
  value: number;
  tone: Tone;
  link: { resource: string; filters: Filters };
}

export interface FigureDefinition {
  id: string;
  label: string;
  tone: Tone;
  roles: readonly Role[];
  resource: string;
  listing: Listing;
  filters: (today: string) => Filters;
}

export async function figureOf(ctx: Context, definition: FigureDefinition, today: string): Promise<Figure> {
  const { id, label, tone, resource, listing } = definition;
  const filters = definition.filters(today);
  return { id, label, value: await countOf(ctx, listing, filters), tone, link: { resource, filters } };
}
