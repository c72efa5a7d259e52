import { join } from 'node:path';
import { dossierOf, mustBeEvent, Question } from '../../cms/src/api/rulebook/services/question';
import type { Rulebook } from '../../cms/src/engine/rulebook';
import { allRulebooks, loadRegistry } from '../../cms/src/rulebooks/registry';
import { BadInput, type InputProblem } from '../../cms/src/write/errors';
import { parsed } from '../../cms/src/write/input';

loadRegistry(join(__dirname, '../../config'));
const PLACES = allRulebooks().map(({ id }) => [id]);
const bookOf = (place: unknown) => allRulebooks().find(({ id }) => id === place) as Rulebook;

function problems(run: () => unknown): InputProblem[] {
  try {
    run();
  } catch (error) {
    if (error instanceof BadInput) return error.problems;
    throw error;
  }
  return [];
}
const asked = (place: unknown, given: object) =>
  problems(() => dossierOf(parsed(Question, { event: 'project.declare', ...given }), bookOf(place), '2026-06-01'));

const WRONG = [
  [{ materials: ['no-such-paper'] }, 'materials.0', '材料'],
  [{ facts: { materials: ['no-such-paper'] } }, 'materials.0', '材料'],
  [{ steps: { 'approval.no-such-step': 'done' } }, 'steps.approval.no-such-step', '环节'],
  [{ records: { 'no-such-register': [] } }, 'records.no-such-register', '台账'],
  [{ records: { payments: [{ amuont: '1' }] } }, 'records.payments.0.amuont', '字段'],
  [{ records: { opinions: [{ result: 'agreed' }] } }, 'records.opinions.0.result', '结论'],
  [{ records: { opinions: [{ body: 'cyberspce' }] } }, 'records.opinions.0.body', '职能'],
  [{ records: { opinions: [{ procedure: 'no-such' }] } }, 'records.opinions.0.procedure', '流程'],
  [{ actor: ['cyberspce'] }, 'actor.0', '职能'],
  [{ facts: { 'project.totalAmuont': '1' } }, 'facts.project.totalAmuont', '数据项'],
] as const;

describe.each(PLACES)('试算 in %s refuses what the rulebook does not know', (place) => {
  test.each(WRONG)('%j at %s', (given, field, what) => {
    const found = asked(place, given).find((problem) => problem.field === field);
    expect(found?.message).toMatch(new RegExp(`^没有“.+”这一${what}；(是否想写“|可用：|此处尚无)`));
  });

  test('a state no step has, beside the state that was meant', () => {
    const [rule] = bookOf(place).rules.filter((one) => one.kind === 'step');
    const step = rule?.kind === 'step' ? `${rule.procedure}.${rule.step}` : '';
    expect(asked(place, { steps: { [step]: 'dnoe' } })).toEqual([
      { field: `steps.${step}`, message: '没有“dnoe”这一状态；是否想写“done”？' },
    ]);
    expect(asked(place, { steps: { [step]: 'done' } })).toEqual([]);
  });

  test('a field of another register', () => {
    const [record] = bookOf(place).rules.filter((one) => one.kind === 'record');
    if (record?.kind !== 'record') throw new Error('no register');
    const [field = ''] = record.fields;
    const other = Object.keys(bookOf(place).facts).find((fact) => fact.startsWith('project.')) ?? '';
    expect(asked(place, { records: { [record.register]: [{ [field]: null }] } })).toEqual([]);
    expect(asked(place, { records: { [record.register]: [{ [other]: null }] } })[0]?.field).toBe(
      `records.${record.register}.0.${other}`,
    );
  });

  test('an event, with the nearest', () => {
    expect(problems(() => mustBeEvent(bookOf(place), 'project.declar'))[0]?.message).toContain('“project.declare”');
  });
});
