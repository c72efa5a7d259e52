/** What every page owes whoever reads it, at whatever width and by whatever means. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Desk } from './page-desk';

/** Slips of a program, identifiers nobody can read, keys nobody translated, reads that failed. */
const UNREADABLE = [
  /\bundefined\b|\bnull\b|\bNaN\b|\[object|Invalid Date/,
  /\b[a-z0-9]{24}\b/,
  /\b[a-z]{3,}\.(?!yaml)[a-z]{3,}[a-zA-Z.]*\b/,
  /未能读取/,
];
/**
 * Parts that would have to be moved sideways to be read, the page itself among them; a pixel may be lost in rounding.
 * A row of tabs moves by its arrows.
 */
const SIDEWAYS = `[...document.querySelectorAll('html, body *:not(.MuiTabs-scroller)')]
  .filter((part) => part.tagName === 'HTML' || /auto|scroll/.test(getComputedStyle(part).overflowX))
  .filter((part) => part.scrollWidth > part.clientWidth + 1)
  .map((part) => part.tagName.toLowerCase() + ' ' + part.className + ' by ' + (part.scrollWidth - part.clientWidth) + ' px')`;

/** Everything on the page that should not be there, in words. */
export async function slips(desk: Desk): Promise<string[]> {
  const text = await desk.text();
  const unreadable = UNREADABLE.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  const sideways = await desk.page.evaluate<string[]>(SIDEWAYS);
  const headings = await desk.page.getByRole('heading', { level: 1 }).count();
  return [
    ...unreadable.map((words) => `unreadable: ${words}`),
    ...sideways.map((part) => `wider than there is room: ${part}`),
    ...(headings === 1 ? [] : [`${headings} main headings`]),
  ];
}

/** The levels A and AA of the Web Content Accessibility Guidelines. */
const GUIDELINES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Serious and critical violations, each with the first element it was found at. */
export async function barriers(desk: Desk): Promise<string[]> {
  // one page without foreign frames: nothing is gained by a window of its own for the evaluation
  const { violations } = await new AxeBuilder({ page: desk.page }).setLegacyMode(true).withTags(GUIDELINES).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200)}`);
}
