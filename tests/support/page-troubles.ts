/** What a page complains of while nobody looks: exceptions, errors in the console, answers that must not have been asked for. */
import type { ConsoleMessage, Page, Request, Response } from 'playwright-core';

/** A page that is left drops what it was still asking for. */
const DROPPED = 'net::ERR_ABORTED';
/** The browser's own words for a refused answer; `response` says it better. */
const FAILED_LOAD = 'Failed to load resource';

/** A rule that refuses an act answers 422: that is the product at work. */
const isRefusedAct = (response: Response): boolean =>
  response.status() === 422 && response.request().method() !== 'GET';

export function watch(page: Page): string[] {
  const troubles: string[] = [];
  page.on('pageerror', (error: Error) => troubles.push(`exception: ${error.message}`));
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() !== 'error' || message.text().startsWith(FAILED_LOAD)) return;
    troubles.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request: Request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== DROPPED) troubles.push(`${request.method()} ${request.url()}: ${reason}`);
  });
  page.on('response', (response: Response) => {
    if (response.status() < 400 || isRefusedAct(response)) return;
    troubles.push(`${response.status()} ${response.request().method()} ${response.url()}`);
  });
  return troubles;
}
