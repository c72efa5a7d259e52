import { join } from 'node:path';
import { refusalOf } from '../../cms/src/cases/refusals/refusal';
import { wordsOf } from '../../cms/src/cases/refusals/refusal-words';
import { evaluate } from '../../cms/src/engine';
import type { Dossier } from '../../cms/src/engine/dossier';
import type { Rulebook } from '../../cms/src/engine/rulebook';
import { allRulebooks, calendar, loadRegistry } from '../../cms/src/rulebooks/registry';

const problems = loadRegistry(join(__dirname, '../../config'));
function named(name: string): Rulebook {
  const found = allRulebooks().find(({ id }) => id === name);
  if (!found) throw new Error(`not loaded: ${JSON.stringify(problems)}`);
  return found;
}

const rulebook = named('erenhot');

function words(event: string, dossier: Partial<Dossier>): string {
  const findings = evaluate(rulebook, event, { date: '2026-06-01', facts: {}, ...dossier }, calendar());
  const refusal = refusalOf(findings, undefined);
  return refusal ? wordsOf(rulebook, refusal) : '';
}

const change = (added: number) => ({
  'project.baseline': 200_000_000,
  'change.added': added,
  'change.removed': added,
  'change.totalAfter': 200_000_000,
  'change.goalsUnchanged': true,
  'change.ground': 'technical',
  'change.aspects': ['technical'],
  'change.reason': '优化',
});

describe('a refusal says in one sentence', () => {
  test('rule, article, figure and way out', () => {
    const said = words('change.request', { facts: change(24_600_000), records: {}, actor: { bodies: ['contractor'] } });
    expect(said).toContain('（第十八条），累计调整占概算的比例 12.30%，超过10.00%');
    expect(said).toMatch(/可改为办理“方案设计与服务采购”。$/);
  });

  test('a figure that lies just beyond the limit', () => {
    const said = words('change.request', { facts: change(20_000_001), records: {}, actor: { bodies: ['contractor'] } });
    expect(said).toContain('10.0000005%，超过10.00%');
  });

  test('amounts in yuan, and what they are measured against', () => {
    const facts = { 'plan.sum': 1_000_000_001, 'plan.total': 1_000_000_000, 'plan.unreviewed': 0 };
    const said = words('annual-plan.finalise', { facts, actor: { bodies: ['lead'] } });
    expect(said).toMatch(/^办法对此有原则性要求，需填写理由后方可办理：/);
    expect(said).toContain('计划项金额合计 10,000,000.01元，超过年度总预算 10,000,000.00元');
  });

  test('what was chosen, by its label', () => {
    const facts = { 'project.contents': ['office-computers'] };
    const said = words('budget.set', { facts, actor: { bodies: ['finance'] } });
    expect(said).toContain('内容类别：办公电脑');
  });

  test('a procedure that is not open yet', () => {
    const said = words('design.open', { facts: { 'project.stage': 'declared' }, actor: { bodies: ['lead'] } });
    expect(said).toContain('“方案设计与服务采购”现在不能发起（第十二条至第十五条），项目阶段：已申报');
  });

  test('what is lacking, by its name', () => {
    const papers = ['service-summary', 'financial-report', 'security-risk-assessment', 'cryptography-assessment'];
    const said = words('acceptance.apply', {
      materials: papers,
      steps: { 'acceptance.self-assess': 'done' },
      actor: { bodies: ['contractor'] },
    });
    expect(said).toContain('（第十九条），还缺：审计报告');
  });

  test('what is awaited, from whom and until when', () => {
    const book = named('qinyuan');
    const joint = book.rules.find((rule) => rule.kind === 'step' && rule.after.length > 0 && rule.outcomes.length > 1);
    if (joint?.kind !== 'step') throw new Error('no step after another');
    const before = `${joint.procedure}.${joint.after[0]}`;
    const asked = {
      date: '2026-06-01',
      facts: {},
      steps: { [before]: 'open' as const },
      awaited: { [before]: { by: ['cyberspace' as const], dueOn: '2026-07-08' } },
      actor: { bodies: joint.by.map(({ body }) => body) },
    };
    const own = evaluate(book, `${joint.procedure}.${joint.step}`, asked, calendar());
    const refusal = refusalOf(own, undefined);
    const said = refusal && wordsOf(book, refusal);
    expect(said).toMatch(/等待[^（]*网信[^（]*(办理|出具意见)（[^）]+，2026年7月8日前）/);
  });

  test('what is there and should not be', () => {
    const book = named('yancheng');
    const part = (name: string) => ({ 'participant.name': name, 'participant.contents': '统一认证' });
    const records = { participant: [part('教育局'), part('公安局')] };
    const given = { date: '2026-06-01', facts: { 'project.joint': true }, records };
    const own = evaluate(book, 'approval.submit', given, calendar()).filter(({ rule }) => rule === 'YC-12b.repeated');
    const refusal = refusalOf(own, undefined);
    const said = refusal && wordsOf(book, refusal);
    expect(said).toContain('两个以上部门都承担的建设内容：统一认证（教育局、公安局）');
  });

  test('whose task it is', () => {
    const said = words('contract.create', { actor: { bodies: ['applicant'] } });
    expect(said).toMatch(/^按照办法，此事项不由您所在单位办理：.*（第三条），由市大数据主管部门办理/);
  });
});
