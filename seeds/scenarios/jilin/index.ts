/** The demo under the Jilin regulation: the portfolio on the standard path, and the stories between. */
import { livesOf, plotsOf, scenesOf } from '../../generators/portfolio';
import type { Book } from '../../story/book';
import type { Cast } from '../../story/cast';
import type { Scene } from '../../story/teller';
import { course } from './course';
import { of2024, of2025, of2026, of2027 } from './lines';

export function jilinScenes(cast: Cast, book: Book): Scene[] {
  const years = { 2024: of2024, 2025: of2025, 2026: of2026, 2027: of2027 };
  const plots = Object.entries(years).flatMap(([year, lines]) => plotsOf(Number(year), lines));
  return scenesOf(livesOf(plots, course, cast, book), course);
}
