/**
 * A real browser for the journeys: the system's Chromium, otherwise the one that comes as an npm package.
 * Chinese fonts come from npm too, so that a bare machine draws characters and not boxes.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function fontConfiguration(): string {
  const fonts = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  const folder = join(tmpdir(), 'guicheng-fonts');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>/usr/share/fonts</dir><dir>${join(fonts, '400Regular')}</dir><dir>${join(fonts, '700Bold')}</dir>
<cachedir>${folder}</cachedir></fontconfig>`,
  );
  return file;
}

async function packaged(): Promise<{ executablePath: string; args: string[] }> {
  const { default: chromiumPackage } = await import('@sparticuz/chromium');
  return { executablePath: await chromiumPackage.executablePath(), args: chromiumPackage.args };
}

export async function launchBrowser(): Promise<Browser> {
  const own = process.env.TEST_BROWSER === 'npm' ? undefined : [process.env.CHROMIUM_PATH, ...SYSTEM].find(isThere);
  const { executablePath, args } = own ? { executablePath: own, args: [] } : await packaged();
  return chromium.launch({
    executablePath,
    args: [...args, ...QUIET],
    env: { ...process.env, FONTCONFIG_FILE: fontConfiguration() } as Record<string, string>,
  });
}

function isThere(path: string | undefined): path is string {
  return path !== undefined && existsSync(path);
}
