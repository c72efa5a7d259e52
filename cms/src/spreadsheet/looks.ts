/** How each kind of cell looks. Fonts are only named: government machines have them, others fall back. */
import type { CellStyle } from 'hucre';
import type { CellLook } from './sheet';

const BODY_FONT = '宋体';
const HEAD_FONT = '黑体';
const side = { style: 'thin' as const, color: { rgb: '000000' } };
const grid = { top: side, right: side, bottom: side, left: side };
const shade = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'EEF2F7' } };

const boxed = (horizontal: 'left' | 'center' | 'right', more: CellStyle = {}): CellStyle => ({
  font: { name: BODY_FONT, size: 10 },
  border: grid,
  alignment: { horizontal, vertical: 'center', wrapText: true },
  ...more,
});
const bold = { font: { name: BODY_FONT, size: 10, bold: true }, fill: shade };

export const LOOKS: Record<CellLook, CellStyle> = {
  title: { font: { name: HEAD_FONT, size: 18, bold: true }, alignment: { horizontal: 'center', vertical: 'center' } },
  note: { font: { name: BODY_FONT, size: 10 }, alignment: { horizontal: 'left', vertical: 'center', wrapText: true } },
  plain: { font: { name: BODY_FONT, size: 11 }, alignment: { horizontal: 'left', vertical: 'center' } },
  group: { font: { name: HEAD_FONT, size: 12, bold: true }, alignment: { horizontal: 'left', vertical: 'center' } },
  head: boxed('center', { font: { name: HEAD_FONT, size: 10, bold: true }, fill: shade }),
  text: boxed('left'),
  centre: boxed('center'),
  amount: boxed('right', { numFmt: '0.00' }),
  yuan: boxed('right', { numFmt: '#,##0.00' }),
  count: boxed('right', { numFmt: '0' }),
  date: boxed('center', { numFmt: 'yyyy-mm-dd' }),
  moment: boxed('center', { numFmt: 'yyyy-mm-dd hh:mm' }),
  percent: boxed('right', { numFmt: '0.00%' }),
  'sum-text': boxed('center', bold),
  'sum-amount': boxed('right', { ...bold, numFmt: '0.00' }),
  'sum-yuan': boxed('right', { ...bold, numFmt: '#,##0.00' }),
  'sum-percent': boxed('right', { ...bold, numFmt: '0.00%' }),
};
