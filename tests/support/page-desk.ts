/** A person at a browser window: reads, fills in, presses, and notes whatever the page complains of. */
import type { Browser, Locator, Page } from 'playwright-core';
import { Traffic } from './page-traffic';
import { watch } from './page-troubles';

export const WIDE = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };
const PATIENCE_MS = 30_000;
/** How much of a page is quoted when something is not on it. */
const QUOTED = 3000;

export class Desk {
  private constructor(
    readonly page: Page,
    private readonly url: string,
    private readonly troubles: string[],
    private readonly traffic: Traffic,
  ) {}

  static async open(browser: Browser, url: string, day: string, viewport = WIDE): Promise<Desk> {
    const context = await browser.newContext({
      viewport,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      extraHTTPHeaders: { 'X-Today': day },
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    return new Desk(page, url, watch(page), new Traffic(page));
  }

  /** What went wrong since it was asked last. */
  takeTroubles(): string[] {
    return this.troubles.splice(0);
  }

  /** The first page of the product. */
  async arrive(): Promise<void> {
    await this.page.goto(this.url);
    await this.settled();
  }

  async login(identifier: string, password: string): Promise<void> {
    await this.page.goto(this.url);
    await this.page.getByLabel('用户名').fill(identifier);
    await this.page.getByLabel('密码').fill(password);
    await this.press('登录');
    await this.heading('工作台');
  }

  /** To an address of the product, as from a bookmark, without loading the product again. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${this.url}/#${path}`);
    await this.settled();
  }

  async menu(entry: string): Promise<void> {
    await this.page.getByRole('menuitem', { name: entry, exact: true }).click();
    await this.settled();
  }

  /** The entries of the left menu as they stand, and where they lead. */
  async menuEntries(): Promise<{ entry: string; path: string }[]> {
    const items = await this.page.getByRole('menuitem').all();
    return Promise.all(
      items.map(async (item) => ({
        entry: (await item.textContent()) ?? '',
        path: ((await item.getAttribute('href')) ?? '').replace(/^#/, ''),
      })),
    );
  }

  /** Nothing is being loaded or asked for any more. */
  async settled(): Promise<void> {
    await this.traffic.calm();
    await this.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  }

  heading(name: string | RegExp): Promise<void> {
    return this.must(this.page.getByRole('heading', { level: 1, name }), `the heading ${name}`);
  }

  sees(words: string | RegExp): Promise<void> {
    return this.must(this.page.getByText(words).first(), String(words));
  }

  async press(button: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: typeof button === 'string' }).click();
  }

  async follow(link: string | RegExp): Promise<void> {
    await this.page.getByRole('link', { name: link }).first().click();
    await this.settled();
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name, exact: true }).click();
    await this.settled();
  }

  async fill(label: string, text: string): Promise<void> {
    await this.field(label).fill(text);
  }

  /** The field under a label; a required one carries a mark behind its name. Behind an open dialog nothing is found. */
  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: new RegExp(`^${label}(\\s*必填.*|\\s*\\*)?$`) });
  }

  /** One of a few options that are all in sight. */
  async choose(question: string, option: string): Promise<void> {
    const group = this.page.getByRole('radiogroup', { name: question });
    await group.getByRole('radio', { name: option, exact: true }).check();
  }

  async tick(question: string, option: string | RegExp): Promise<void> {
    const group = this.page.getByRole('group', { name: question });
    await group.getByRole('checkbox', { name: option }).check();
  }

  /** One option out of a list that opens. */
  async pick(label: string | RegExp, option: string | RegExp): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option }).click();
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  table(name: string | RegExp): Locator {
    return this.page.getByRole('table', { name });
  }

  /** The cells of a table, row by row, without its head. */
  async rows(name: string | RegExp): Promise<string[][]> {
    const table = this.table(name);
    await this.must(table, `the table ${name}`);
    const rows = await table.locator('tbody tr').all();
    return Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
  }

  /** Everything that can be read on the page. */
  text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not read
    return this.page.locator('body').innerText();
  }

  private async must(locator: Locator, what: string): Promise<void> {
    try {
      await locator.waitFor();
    } catch {
      const text = (await this.text()).slice(0, QUOTED);
      throw new Error(`not on the page: ${what}\n${this.page.url()}\n${text}`);
    }
  }
}
