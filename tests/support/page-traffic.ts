/** What a page is still asking the server for. */
import type { Page, Request } from 'playwright-core';

/** A page that draws what it got may ask for more; after this long it does not. */
const QUIET_MS = 80;
const PATIENCE_MS = 30_000;

export class Traffic {
  private readonly underWay = new Set<Request>();
  private lastChange = 0;

  constructor(private readonly page: Page) {
    const over = (request: Request) => {
      this.underWay.delete(request);
      this.lastChange = performance.now();
    };
    page.on('request', (request) => {
      this.underWay.add(request);
      this.lastChange = performance.now();
    });
    page.on('requestfinished', over);
    page.on('requestfailed', over);
  }

  /** Quiet in the page's own time, so that a slow machine is given as much longer as it needs. */
  async calm(): Promise<void> {
    const deadline = performance.now() + PATIENCE_MS;
    while (performance.now() < deadline) {
      const before = this.lastChange;
      await this.page.evaluate(
        `new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), ${QUIET_MS}))`,
      );
      if (this.underWay.size === 0 && this.lastChange === before) return;
    }
    const left = [...this.underWay].map((request) => request.url()).join(' ');
    throw new Error(`the page is not calm after ${PATIENCE_MS} ms: ${left}`);
  }
}
