/** Hand-typed values into the engine's, and what is said of those that cannot be read. */
import { factsFrom } from '../../../cms/src/engine';
import { fact, rulebook } from '../support/sample';

const options = [
  { value: 'new', label: '新建' },
  { value: 'extend', label: '扩建' },
];
const book = rulebook([], {
  facts: [
    fact('a.money', 'money'),
    fact('a.ratio', 'ratio'),
    fact('a.count', 'count'),
    fact('a.date', 'date'),
    fact('a.flag', 'flag'),
    fact('a.text', 'text', { maxLength: 4 }),
    fact('a.choice', 'choice', { options }),
    fact('a.list', 'list', { options }),
  ],
});
const read = (id: string, raw: unknown) => {
  const { facts, problems } = factsFrom({ [id]: raw }, book, '2026-07-30');
  return problems[0]?.message ?? facts[id];
};

test.each([
  ['a.money', '200000.00', 20_000_000],
  ['a.money', '1,234.50', 123_450],
  ['a.money', '１，２３４．５０', 123_450],
  ['a.money', '20万元', 20_000_000],
  ['a.money', '20 万', 20_000_000],
  ['a.money', '1.5亿元', 15_000_000_000],
  ['a.money', '￥300元', 30_000],
  ['a.money', 300, 30_000],
  ['a.money', 0.1, 10],
  ['a.ratio', '10%', 0.1],
  ['a.ratio', '９.９９％', 0.0999],
  ['a.ratio', '百分之15', 0.15],
  ['a.ratio', 0.1, 0.1],
  ['a.count', '1,200', 1200],
  ['a.count', 3, 3],
  ['a.date', '2026-07-30', '2026-07-30'],
  ['a.date', '2026年7月3日', '2026-07-03'],
  ['a.date', '2026/7/3', '2026-07-03'],
  ['a.flag', '是', true],
  ['a.flag', false, false],
  ['a.text', '  四个汉字 ', '四个汉字'],
  ['a.choice', '扩建', 'extend'],
  ['a.choice', 'new', 'new'],
  ['a.list', '新建、扩建', ['new', 'extend']],
  ['a.list', ['new', 'new'], ['new']],
  ['a.money', '', null],
  ['a.text', null, null],
])('%s %j is %j', (id, raw, expected) => expect(read(id, raw)).toEqual(expected));

test.each([
  ['a.money', '1e5', 'a.money：不是金额，请写成 200000.00 或 20万元'],
  ['a.money', 1e21, 'a.money：不是金额，请写成 200000.00 或 20万元'],
  ['a.money', Number.NaN, 'a.money：不是金额，请写成 200000.00 或 20万元'],
  ['a.money', -0, 'a.money：金额不能是负零'],
  ['a.money', '-0.00', 'a.money：金额不能是负零'],
  ['a.money', '1.234', 'a.money：金额精确到分，不能有三位小数'],
  ['a.money', '1,23', 'a.money：千位分隔不对，请写成 1,234,567.00'],
  ['a.money', { fen: 1 }, 'a.money：不是金额，请写成 200000.00 或 20万元'],
  ['a.ratio', '一成', 'a.ratio：不是比例，请写成 10%'],
  ['a.count', '1.5', 'a.count：不是整数，请写成 3'],
  ['a.date', '2026-02-30', 'a.date：不是存在的日期，请写成 2026-07-30'],
  ['a.flag', '也许', 'a.flag：请选是或否'],
  ['a.text', '五个汉字了', 'a.text：不能超过 4 个字'],
  ['a.choice', '改建', 'a.choice：不在选项之内，可选：新建（new）、扩建（extend）'],
  ['a.list', ['new', '改建'], 'a.list：不在选项之内，可选：新建（new）、扩建（extend）'],
  ['__proto__x', 1, '数据字典中没有这一项'],
  ['constructor', 1, '数据字典中没有这一项'],
])('%s %j: %s', (id, raw, message) => expect(read(id, raw)).toBe(message));
