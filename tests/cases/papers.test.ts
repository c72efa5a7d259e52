import { cleanName, contentOf } from '../../cms/src/api/material/services/content';

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const zip = [0x50, 0x4b, 0x03, 0x04];

describe('a paper is what its name says', () => {
  test.each([
    ['合同.pdf', bytes('%PDF-1.7\n'), 'application/pdf'],
    ['照片.JPG', bytes([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    ['清单.xlsx', bytes(zip, '[Content_Types].xml', 'xl/workbook.xml'), expect.stringContaining('spreadsheetml')],
    ['附件.zip', bytes(zip), 'application/zip'],
  ])('%s is taken', (name, content, mime) => {
    expect(contentOf(name, content)).toEqual({ mime });
  });

  test.each([
    ['网页冒充.pdf', bytes('<html>')],
    ['表格冒充.docx', bytes(zip, '[Content_Types].xml', 'xl/workbook.xml')],
    ['压缩包冒充.xlsx', bytes(zip)],
    ['空.pdf', bytes()],
    ['程序.exe', bytes('MZ')],
    ['没有扩展名', bytes('%PDF-')],
  ])('%s is refused', (name, content) => {
    expect(contentOf(name, content)).toEqual({ message: expect.any(String) });
  });

  test.each([
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\桌面\\合同.pdf', '合同.pdf'],
    ['合\u202Eftp.同\u0007.pdf', '合ftp.同.pdf'],
    [`${'长'.repeat(300)}.pdf`, `${'长'.repeat(180)}.pdf`],
  ])('%s is kept as a plain name', (given, kept) => {
    expect(cleanName(given)).toBe(kept);
  });
});
