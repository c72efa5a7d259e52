/** The parts of an exported sheet: totals to the fen, days, what was asked in words, text that must stay text. */
import { readXlsx } from 'hucre';
import type { Column } from '../../cms/src/export/columns';
import { askedInWords } from '../../cms/src/export/filter-words';
import type { Place, Sheet } from '../../cms/src/export/sheet';
import { tableRows, totalOf } from '../../cms/src/export/table';
import { byTable } from '../../cms/src/export/words';
import { DEPARTMENT, date, int, money, text } from '../../cms/src/read/fields';
import { assertNotMore } from '../../cms/src/read/query';
import { serialOfDay, serialOfMoment } from '../../cms/src/spreadsheet/day';
import { cell } from '../../cms/src/spreadsheet/sheet';
import { toXlsx } from '../../cms/src/spreadsheet/write-xlsx';

const amount: Column = { label: '金额（元）', kind: 'money', value: (row) => String(row.fen) };
const rows = [
  { fen: 10, of: 'a' },
  { fen: 20, of: 'a' },
  { fen: '900719925474098', of: 'b' },
];

test('a total is added in fen', () => {
  expect(totalOf(amount, rows)).toBe(900719925474128);
  expect(
    tableRows({ columns: [amount], rows })
      .at(-1)
      ?.cells.at(-1)?.value,
  ).toBe(9007199254741.28);
});

test('what is told again for the same project is added once', () => {
  const once = { ...amount, value: () => 500, once: (row: Record<string, unknown>) => String(row.of) };
  expect(totalOf(once, rows)).toBe(1000);
});

test('no rows, no total', () => expect(tableRows({ columns: [amount], rows: [] })).toHaveLength(1));

test.each([
  ['1900-03-01', 61],
  ['2026-07-31', 46234],
  ['not a day', null],
])('%s is day %p', (day, serial) => expect(serialOfDay(day)).toBe(serial));
test('a moment is told by the clock of the place', () => {
  expect(serialOfMoment('2026-07-30T16:00:00.000Z')).toBe(46234);
  expect(serialOfMoment('2026-07-31T12:00:00.123+08:00')).toBe(46234.5);
});

const sheet: Sheet = {
  title: '清单',
  columns: {
    'department.name': '建设单位',
    kind: { label: '类别', words: byTable({ initial: '年初预算' }) },
    amount: '金额（元）',
    on: '日期',
    year: '年度',
  },
};
const fields = { department: DEPARTMENT, kind: text(), amount: money(), on: date(), year: int() };
const wording = {
  sheet,
  fields,
  place: {} as Place,
  rows: [{ department: { documentId: 'd1', name: '教育局' } }],
};

test.each([
  [{}, '筛选：无（全部）'],
  [{ filters: { year: { $eq: '2026' } }, sort: '-on' }, '筛选：年度为2026；按日期降序'],
  [{ filters: { department: { $eq: 'd1' } } }, '筛选：建设单位为教育局'],
  [{ filters: { department: { $eq: 'd2' } } }, '筛选：建设单位为所选的一项'],
  [{ filters: { department: { name: { $contains: '局' } } } }, '筛选：建设单位含局'],
  [{ filters: { kind: { $in: ['initial', 'x'] } } }, '筛选：类别为年初预算、其他'],
  [
    { filters: { amount: { $gte: '12345' }, on: { $lt: '2026-01-01' } } },
    '筛选：金额不小于123.45元；日期早于2026-01-01',
  ],
  [{ filters: { on: { $null: 'true' } }, _q: '数据' }, '筛选：检索“数据”；日期未填'],
  [{ filters: { version: '1' }, sort: 'createdAt:asc' }, '筛选：其他条件为1；按登记时间升序'],
])('%j', (asked, words) => expect(askedInWords(asked, wording)).toBe(words));

test('more rows than a workbook takes are refused with the way out', () => {
  expect(() => assertNotMore(10, 10)).not.toThrow();
  expect(() => assertNotMore(11, 10)).toThrow('符合条件的有 11 行，一次最多导出 10 行。请加上筛选条件');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '\t=1', '_x0041_', '一\n二'])(
  '%j is read back as typed',
  async (words) => {
    const description = {
      name: '表',
      widths: [10],
      print: { orientation: 'portrait' as const, repeat: [1, 1] as [number, number] },
    };
    const { sheets } = await readXlsx(await toXlsx({ ...description, rows: [{ cells: [cell(words, 'text')] }] }), {
      readStyles: true,
    });
    expect(sheets[0]?.rows[0]?.[0]).toBe(words);
    expect(sheets[0]?.cells?.get('0,0')?.type).toBe('string');
  },
);

test('characters no cell can hold are left out', async () => {
  const description = {
    name: '表',
    widths: [10],
    print: { orientation: 'portrait' as const, repeat: [1, 1] as [number, number] },
  };
  const { sheets } = await readXlsx(
    await toXlsx({ ...description, rows: [{ cells: [cell('一\u0000二\u0008三\ud800', 'text')] }] }),
  );
  expect(sheets[0]?.rows[0]?.[0]).toBe('一二三');
});
