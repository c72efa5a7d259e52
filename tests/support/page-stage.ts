/**
 * Where a journey plays: a town of its own on the server all journeys share, so that none sees what another did,
 * and a browser in which its people sit. The day is the one the journey says.
 */
import type { Browser } from 'playwright-core';
import { Client } from '../../seeds/client';
import { Cast } from '../../seeds/story/cast';
import { launchBrowser } from './browser';
import { Desk, WIDE } from './page-desk';
import { town } from './places';
import { PASSWORD } from './server';
import { FIRST_ADMINISTRATOR } from './world';

const SETTING_UP_MS = 180_000;
const ACT_MS = 120_000;

interface Setting {
  /** Who takes part; by default everybody of the town. */
  accounts?: string[];
  /** The day it is at the desks. */
  day: string;
  /** What has happened before, told over REST. */
  before?: (cast: Cast) => Promise<unknown>;
}

export interface Stage {
  cast: Cast;
  /** A person logged in at a browser window of his own; asked again, the same window. */
  at(account: string, viewport?: typeof WIDE): Promise<Desk>;
  /** A window nobody has logged in to. */
  visitor(viewport?: typeof WIDE): Promise<Desk>;
  identifier(account: string): string;
}

async function foundTown(url: string, code: string, accounts: string[] | undefined): Promise<Cast> {
  const departments = town.departments.filter(({ account }) => !accounts || accounts.includes(account));
  const cast = new Cast({ jurisdiction: { ...town.jurisdiction, code }, departments }, url, PASSWORD);
  const admin = await new Client(url).login(FIRST_ADMINISTRATOR, PASSWORD);
  await cast.found(admin);
  await cast.enter();
  return cast;
}

/** Sets the stage for the tests of one file; after each of them every window must have been quiet. */
export function onStage(name: string, { accounts, day, before }: Setting): Stage {
  const url = process.env.JOURNEY_SERVER ?? '';
  const desks = new Map<string, Desk>();
  let browser: Browser | undefined;
  let cast: Cast | undefined;
  jest.setTimeout(ACT_MS);
  // on a server that is used again the town of the last run is still there
  const code = `${name}-${Date.now().toString(36)}`;
  const identifier = (account: string) => `${code}-${account}`;
  const visitor = async (viewport = WIDE): Promise<Desk> => {
    if (!browser) throw new Error('the browser is not open yet');
    const desk = await Desk.open(browser, url, day, viewport);
    desks.set(`visitor ${desks.size}`, desk);
    return desk;
  };
  const at = async (account: string, viewport = WIDE): Promise<Desk> => {
    const place = `${account} ${viewport.width}`;
    const known = desks.get(place);
    if (known) return known;
    const desk = await visitor(viewport);
    await desk.login(identifier(account), PASSWORD);
    desks.set(place, desk);
    return desk;
  };

  beforeAll(async () => {
    [cast, browser] = await Promise.all([foundTown(url, code, accounts), launchBrowser()]);
    await before?.(cast);
  }, SETTING_UP_MS);
  afterEach(() => {
    expect([...new Set(desks.values())].flatMap((desk) => desk.takeTroubles())).toEqual([]);
  });
  afterAll(() => browser?.close());

  return {
    get cast(): Cast {
      if (!cast) throw new Error('the town is not founded yet');
      return cast;
    },
    at,
    visitor,
    identifier,
  };
}
