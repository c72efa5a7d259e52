/** The demo under the Qinyuan rules: the portfolio, and the stories between. */
import { livesOf, plotsOf, scenesOf } from '../../generators/portfolio';
import type { Book } from '../../story/book';
import type { Cast } from '../../story/cast';
import type { Scene } from '../../story/teller';
import { course } from './course';
import { of2024, of2025, of2026 } from './lines';

export function qinyuanScenes(cast: Cast, book: Book): Scene[] {
  const plots = [...plotsOf(2024, of2024), ...plotsOf(2025, of2025), ...plotsOf(2026, of2026)];
  return scenesOf(livesOf(plots, course, cast, book), course);
}
