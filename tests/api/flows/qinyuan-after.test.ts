/** From completion to retirement in Qinyuan: accepted by the unit itself, filed, used, evaluated, kept up, given up. */
import { qinyuan } from '../../../seeds/people/qinyuan';
import { course } from '../../../seeds/scenarios/qinyuan/course';
import { refused } from '../../../seeds/story/cast';
import { Tale } from '../../../seeds/story/tale';
import { replay, type Stage, stageOf, standing, startStage, statesOf } from '../../support/stage';

let stage: Stage;
let tale: Tale;
beforeAll(async () => {
  stage = await startStage(qinyuan, course);
  tale = new Tale(stage.where, { serial: 24, name: '物业管理服务平台', unit: 3, amount: 60, planYear: 2025 });
  await replay(tale.along('completed'));
}, 120_000);
afterAll(() => stage?.stop());

function at(day: string) {
  tale.walk.on = day;
  return tale.walk;
}
const open = (procedure: string, by?: string) => tale.walk.plainly(() => tale.walk.open(procedure, by));

test('the site review sends back and reports; a failed acceptance is held again', async () => {
  await refused('QY-39b', open('operation'));
  await refused('QY-41a.accepted', open('evaluation', 'finance'));
  const walk = at('2025-10-20');
  await walk.begin('acceptance', '/api/acceptances', { title: '竣工验收' });
  await walk.step('acceptance', 'security-papers');
  await refused(
    'QY-39c.report',
    walk.plainly(() => walk.step('acceptance', 'site-review')),
  );
  await walk.step('acceptance', 'site-review', { result: 'return', comment: '弱口令未整改。' });
  expect(standing(tale, 'acceptance', 'security-papers')).toMatchObject({ state: 'open', round: 2 });
  await walk.through('acceptance', { stop: ['accept'] });
  await walk.step('acceptance', 'accept', { result: 'return', comment: '并发测试不达标。' });
  await refused('QY-39b', open('operation'));
  await refused(
    'QY-35b',
    walk.plainly(() => walk.step('acceptance', 'accept', { facts: { 'acceptance.cryptographyUse': null } })),
  );
  await at('2025-11-03').step('acceptance', 'accept');
  expect(await stageOf(tale)).toBe('accepted');
});

test('filed with both within thirty working days, an explanation where the catalogue differs', async () => {
  const walk = at('2025-11-17');
  expect(standing(tale, 'acceptance', 'file-lead')).toMatchObject({ state: 'open', dueOn: '2025-12-15' });
  const item = { 'dataItem.name': '业主信息', 'dataItem.inDesign': true, 'dataItem.atCompletion': false };
  await walk.record('data-catalogue', item);
  walk.withheld.add('catalogue-explanation');
  await refused('QY-40d', walk.step('acceptance', 'file-finance'));
  walk.withheld.clear();
  await walk.step('acceptance', 'file-finance');
  await walk.open('maintenance');
  await walk.step('maintenance', 'request');
  await refused('QY-40e', walk.step('maintenance', 'arrange'));
  await walk.through('acceptance');
  expect(walk.viewOf('acceptance').state).toBe('done');
});

test('upkeep money goes back and is arranged; a system that should have moved needs a reason', async () => {
  const walk = at('2025-11-24');
  await walk.step('maintenance', 'arrange', { result: 'return', comment: '请附测算。' });
  await walk.step('maintenance', 'request');
  const system = { 'system.shouldMigrate': true, 'system.isMigrated': false };
  await walk.record('system-status', { ...system, 'system.shouldShare': false, 'system.isShared': false });
  const arranged = { facts: { 'operation.arrangedAmount': '30000.00' } };
  await refused(
    'QY-31b',
    walk.plainly(() => walk.step('maintenance', 'arrange', arranged)),
  );
  await walk.step('maintenance', 'arrange', { ...arranged, reason: '迁移方案已批，三个月内完成。' });
  expect(walk.viewOf('maintenance').state).toBe('done');
});

test('put into use, evaluated by finance in seven respects', async () => {
  const walk = at('2025-12-01');
  await walk.open('operation');
  await walk.through('operation');
  expect(await stageOf(tale)).toBe('operating');
  await expect(open('evaluation', 'applicant')).rejects.toThrow('由县财政局发起');
  await walk.open('evaluation', 'finance');
  const lacking = { facts: { 'performance.innovation': null, 'performance.grade': 'good' } };
  await refused(
    'QY-41b',
    walk.plainly(() => walk.step('evaluation', 'evaluate', lacking)),
  );
  await walk.step('evaluation', 'evaluate', { facts: { 'performance.grade': 'poor' } });
  expect(walk.viewOf('evaluation').state).toBe('done');
});

test('given up by common decision, reported to four, its assets settled', async () => {
  const walk = at('2026-03-02');
  await walk.open('decommission');
  await refused(
    'QY-44a.stated',
    walk.plainly(() => walk.step('decommission', 'decide')),
  );
  const later = { 'decommission.ground': 'sector-authority', 'decommission.decidedOn': '2026-03-10' };
  const early = walk.plainly(() => walk.step('decommission', 'decide', { facts: later }));
  await expect(early).rejects.toThrow('不能晚于');
  at('2026-03-10');
  await walk.step('decommission', 'decide', { facts: later });
  await refused(
    'QY-44b',
    walk.plainly(() => walk.step('decommission', 'report-finance')),
  );
  await walk.step('decommission', 'report-finance');
  await walk.step('decommission', 'stop');
  expect(await stageOf(tale)).toBe('retired');
  await walk.record('asset', { 'asset.name': '服务器', 'asset.status': 'in-use' });
  for (const body of ['lead', 'cyberspace', 'liaison']) await walk.step('decommission', `report-${body}`);
  await walk.step('decommission', 'inventory');
  await refused(
    'QY-45a.disposed',
    walk.plainly(() => walk.step('decommission', 'dispose')),
  );
  expect(statesOf(walk.viewOf('decommission'))).toMatchObject({ inventory: 'done', dispose: 'open' });
});
