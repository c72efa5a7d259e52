/** Bodies held by others, days from rows, annex rows, fields beside fields: read as written, or refused with a mend. */
import { loadBroken, type Mistake, refuses } from './broken';

const LEAD = 'functions: 统筹, article: 第一条 }';
const holding = (holders: string) =>
  `functions: 统筹, article: 第一条 }\n  approval: { label: 审批, functions: 审批, article: 第一条, heldBy: [${holders}] }`;
const NAME = 'project.name: { label: 项目名称, type: text, maxLength: 120 }';
const derived = (derive: string, type = 'date') =>
  `${NAME}\n  project.x: { label: 日期, type: ${type}, derive: ${derive} }`;

test('who holds a body', () => {
  const { rulebooks } = loadBroken(
    'index',
    LEAD,
    holding('lead, { body: finance, when: { fact: project.kind, is: new } }'),
  );
  expect(rulebooks[0]?.bodies.approval?.heldBy).toEqual([
    { body: 'lead' },
    { body: 'finance', when: { fact: 'project.kind', operator: 'is', operand: { value: 'new' } } },
  ]);
});

test.each([
  [
    '{ last: changes, field: on, where: { state: done } }',
    { row: 'last', record: 'changes', field: 'on', dated: 'on' },
  ],
  ['{ prefer: [project.acceptedOn] }', { prefer: ['project.acceptedOn'] }],
  [
    '{ shifted: { from: project.acceptedOn, by: 2 years } }',
    { shifted: { from: 'project.acceptedOn', by: { amount: 2, unit: 'years' } } },
  ],
])('a day from %s', (form, expected) => {
  const { rulebooks } = loadBroken('facts', NAME, derived(form));
  expect(rulebooks[0]?.facts['project.x']?.derive).toMatchObject(expected);
});

test('a row of an annex', () => {
  for (const id of ['SA-A1a', 'SA-A4-5a.two'])
    expect(loadBroken('change', 'id: SA-19b', `id: ${id}`).rulebooks[0]?.rules.map((rule) => rule.id)).toContain(id);
});

test('a field beside another', () => {
  const to = 'where: { recordedBy: { is-not: { field: body } } }';
  const { rulebooks } = loadBroken('change', 'where: { inspection.kind: safety }', to);
  expect(rulebooks[0]?.rules.find(({ id }) => id === 'SA-19c')).toMatchObject({
    done: { where: [{ field: 'recordedBy', operator: 'is-not', operand: { fact: 'body', ofRow: true } }] },
  });
});

const mistakes: Mistake[] = [
  {
    name: 'a body held by one that is itself held',
    file: 'index',
    from: LEAD,
    to: holding('approval'),
    at: '15:64',
    message: '“approval”自己也由别的职能承担',
    mend: '写实际承担的职能',
  },
  {
    name: 'a body held by whoever acts',
    file: 'index',
    from: LEAD,
    to: holding('{ body: lead, when: { not: { actor: lead } } }'),
    at: '15:84',
    message: '由谁承担不能取决于经办人（actor）',
    mend: '换成项目的事实',
  },
  {
    name: 'a field of another type',
    file: 'facts',
    from: NAME,
    to: derived('{ first: changes, field: added }'),
    at: '3:72',
    message: '“added”是 money 型，“project.x”却是 date 型',
    mend: '两者须同型',
  },
  {
    name: 'a field that is not in the row',
    file: 'change',
    from: 'where: { inspection.kind: safety }',
    to: 'where: { recordedBy: { field: bodi } }',
    at: '59:63',
    message: '没有字段“bodi”',
    mend: '是否想写“body”？',
  },
  {
    name: 'both beginnings of a recurring duty',
    file: 'change',
    from: 'from: project.acceptedOn',
    to: 'from: project.acceptedOn, since: project.acceptedOn',
    at: '58:69',
    message: '“from”和“since”只能写一个',
    mend: 'from：自该日期的下一期起；since：自该日期所在的一期起',
  },
];

test.each(mistakes)('$name', refuses);
