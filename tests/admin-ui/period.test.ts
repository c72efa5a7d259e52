/** Periods of recurring duties, as they stand on the screens. */
import { formatPeriod, namedWithPeriod } from '../../admin-ui/src/format/period';

test.each([
  ['2024', '2024年度'],
  ['2024-H1', '2024年上半年'],
  ['2024-H2', '2024年下半年'],
  ['2024-Q3', '2024年第3季度'],
  ['2024-07', '2024年7月'],
  ['其他', '其他'],
])('%s is said as %s', (period, said) => expect(formatPeriod(period)).toBe(said));

test('a duty that does not recur has its name only', () => {
  expect(namedWithPeriod({ title: '申请验收', period: null })).toBe('申请验收');
  expect(namedWithPeriod({ title: '报送进度', period: '2024-Q1' })).toBe('报送进度（2024年第1季度）');
});
