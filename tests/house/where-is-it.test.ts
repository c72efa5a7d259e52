/** The README's table is kept true: every place it names is there. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const table = readFileSync(join(root, 'README.md'), 'utf8').split('## Where is it?')[1]?.split('\n## ')[0] ?? '';
const places = [...table.matchAll(/`((?:[\w.-]+\/)+[\w.<>-]*|\.env\.example)`/g)].map(([, place]) => place ?? '');

/** `<topic>.yaml` stands for any file of that form. */
function isThere(place: string): boolean {
  const pattern = place.replace(/<[^>]+>/g, '*');
  return execFileSync('git', ['ls-files', '--', pattern], { cwd: root, encoding: 'utf8' }).trim() !== '';
}

test('the table names places', () => expect(places.length).toBeGreaterThan(15));
test.each(places)('%s is there', (place) => expect(isThere(place)).toBe(true));
test('a place that is not there is noticed', () => expect(isThere('cms/src/nowhere/<entity>.ts')).toBe(false));
