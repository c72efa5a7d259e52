/** Several versions of one regulation: they follow each other day by day, or the loader says where they do not. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rulebook } from '../../cms/src/engine/rulebook';
import { loadRulebooks } from '../../cms/src/rulebooks';
import { byBeginning, isInForce, versionOn, withReadings, withSettings } from '../../cms/src/rulebooks/versions';

const HEAD = 'effectiveFrom: 2023-01-01';
const UNTIL = 'effectiveFrom: 2020-01-01\neffectiveUntil: 2022-12-31';

/** The sample, and beside it a folder `older` made from it: `older` and `newer` are what stands for the day. */
function loadTwo(
  older: string,
  { newer = HEAD, id = 'id: sample', version = '"0"', jurisdiction = 'jurisdiction: sample' } = {},
) {
  const root = mkdtempSync(join(tmpdir(), 'versions-'));
  try {
    cpSync(join(__dirname, 'sample'), join(root, 'config'), { recursive: true });
    const folder = (name: string) => join(root, 'config/rulebooks', name);
    cpSync(folder('sample'), folder('older'), { recursive: true });
    const sound = readFileSync(join(folder('sample'), 'index.yaml'), 'utf8');
    writeFileSync(join(folder('sample'), 'index.yaml'), sound.replace(HEAD, newer));
    const changed = sound
      .replace(HEAD, older)
      .replace('version: "1"', `version: ${version}`)
      .replace('id: sample', id)
      .replace('jurisdiction: sample', jurisdiction);
    writeFileSync(join(folder('older'), 'index.yaml'), changed);
    return loadRulebooks(join(root, 'config'));
  } finally {
    rmSync(root, { recursive: true });
  }
}
const told = (load: ReturnType<typeof loadRulebooks>) =>
  load.problems.map(({ file, line, message, mend }) => `${file}:${line} ${message}｜${mend}`);

test('two that follow each other are both read', () => {
  const { rulebooks, problems } = loadTwo(UNTIL);
  expect(problems).toEqual([]);
  expect(rulebooks.map(({ folder, id, version }) => [folder, id, version])).toEqual([
    ['older', 'sample', '0'],
    ['sample', 'sample', '1'],
  ]);
});

test('only the oldest may leave its first day open', () => {
  expect(loadTwo('effectiveFrom: null\neffectiveUntil: 2022-12-31').problems).toEqual([]);
  expect(told(loadTwo(UNTIL, { newer: 'effectiveFrom: null' }))).toEqual([
    'config/rulebooks/sample/index.yaml:8 同一部办法有几个版本时，只有最早的可以不写施行日｜写上施行日；确为最早的，写上 effectiveUntil',
  ]);
});

test.each([
  [
    'an overlap of one day',
    'effectiveFrom: 2020-01-01\neffectiveUntil: 2023-01-01',
    'config/rulebooks/older/index.yaml:9 版本“0”与版本“1”（2023-01-01 起施行）的施行期间重叠｜写 effectiveUntil: 2022-12-31',
  ],
  [
    'no last day',
    'effectiveFrom: 2020-01-01',
    'config/rulebooks/older/index.yaml:1 版本“0”与版本“1”（2023-01-01 起施行）的施行期间重叠｜写 effectiveUntil: 2022-12-31',
  ],
  [
    'a gap of one day',
    'effectiveFrom: 2020-01-01\neffectiveUntil: 2022-12-30',
    'config/rulebooks/older/index.yaml:9 版本“0”与版本“1”（2023-01-01 起施行）之间有空档：2022-12-30 之后无版本施行｜写 effectiveUntil: 2022-12-31',
  ],
  [
    'the same first day',
    HEAD,
    'config/rulebooks/sample/index.yaml:8 与版本“0”同日施行，施行期间重叠｜改正施行日，并给较早的版本写 effectiveUntil',
  ],
])('%s is refused', (_, older, problem) => expect(told(loadTwo(older))).toEqual([problem]));

test('the same version twice, another place, and a second regulation of one place are refused', () => {
  expect(told(loadTwo(UNTIL, { version: '"1"' }))).toEqual([
    'config/rulebooks/sample/index.yaml:6 “sample”的版本“1”已见于文件夹 older｜改其中一个的 version',
  ]);
  expect(told(loadTwo(UNTIL, { jurisdiction: 'jurisdiction: other' }))).toEqual([
    'config/rulebooks/sample/index.yaml:2 “sample”的几个版本属于不同的辖区｜写 jurisdiction: other，或换一个 id',
  ]);
  expect(told(loadTwo(UNTIL, { id: 'id: another' }))).toEqual([
    'config/rulebooks/sample/index.yaml:1 辖区“sample”已有办法“another”（文件夹 older）｜同一部办法的新版本写 id: another；否则换一个 jurisdiction',
  ]);
});

test('a predecessor that is only named must end on the eve', () => {
  const named = (until: string) =>
    `${HEAD}\nsupersedes: { title: 旧办法, number: 旧〔2019〕1号, issuedOn: 2019-11-26, effectiveUntil: ${until} }`;
  expect(
    loadTwo('effectiveFrom: 2020-01-01\neffectiveUntil: 2022-12-31', { newer: named('2022-12-31') }).problems,
  ).toEqual([]);
  expect(told(loadTwo(UNTIL, { newer: named('2023-01-01') }))).toEqual([
    'config/rulebooks/sample/index.yaml:9 被替代的办法与本办法之间有重叠或空档｜写施行日的前一日：2022-12-31',
  ]);
});

describe('which version holds', () => {
  const { rulebooks } = loadTwo(UNTIL);
  const versions = [...rulebooks].sort(byBeginning);
  test.each([
    ['2019-12-31', '0'],
    ['2020-01-01', '0'],
    ['2022-12-31', '0'],
    ['2023-01-01', '1'],
    ['2030-01-01', '1'],
    [undefined, '1'],
  ])('on %s it is %s', (day, version) => expect(versionOn(versions, day)?.version).toBe(version));

  test.each([
    ['2022-12-31', [true, false]],
    ['2023-01-01', [false, true]],
  ])('in force on %s', (day, expected) => expect(versions.map((one) => isInForce(one, day))).toEqual(expected));

  const [older, newer] = versions as [Rulebook, Rulebook];
  const switched = { effectiveFrom: '2024-06-01', readings: { 'change-basis': 'cumulative' } };

  test('a jurisdiction sets the day only where the text leaves it open', () => {
    expect(withSettings(newer, switched, false).effectiveFrom).toBe('2023-01-01');
    expect(withSettings(newer, switched, true).effectiveFrom).toBe('2024-06-01');
    expect(withSettings({ ...older, effectiveFrom: null }, switched, false).effectiveFrom).toBe('2024-06-01');
    expect(withSettings(older, switched, false).readings[0]?.value).toBe('cumulative');
  });

  test('an option this version does not have leaves it as written', () => {
    expect(withReadings(newer, { 'change-basis': 'by-year' }).readings[0]?.value).toBe('single');
  });
});
