/** Purchase, contract, building, level protection and exchange in Qinyuan, with the refusals that decide. */
import { qinyuan } from '../../../seeds/people/qinyuan';
import { bidOf, course } from '../../../seeds/scenarios/qinyuan/course';
import { refused } from '../../../seeds/story/cast';
import { Tale } from '../../../seeds/story/tale';
import { replay, type Stage, stageOf, standing, startStage, statesOf } from '../../support/stage';

const AMOUNT = 50;
let stage: Stage;
let tale: Tale;
beforeAll(async () => {
  stage = await startStage(qinyuan, course);
  tale = new Tale(stage.where, { serial: 22, name: '公共停车管理系统', unit: 3, amount: AMOUNT, planYear: 2026 });
  await replay(tale.along('funded'));
}, 120_000);
afterAll(() => stage?.stop());

function at(day: string) {
  tale.walk.on = day;
  return tale.walk;
}
const yuan = (wan: number) => (wan * 10_000).toFixed(2);

test('what is in the catalogue and reaches the limit is bought by the procurement centre', async () => {
  const walk = at('2026-04-01');
  await walk.record('procurement-limit', {
    'procurementLimit.amount': yuan(AMOUNT),
    'procurementLimit.basis': '省目录',
  });
  await walk.open('procurement');
  const facts = {
    'procurementPlan.budget': yuan(AMOUNT),
    'procurement.inCatalogue': true,
    'procurement.isCommissioned': false,
  };
  await walk.step('procurement', 'plan', { facts });
  const central = walk.viewOf('procurement').steps.find(({ id }) => id === 'tender');
  expect(central?.opinions.map(({ body }) => body)).toEqual(['procurement']);
});

test('no secrecy qualification, no unqualified winner, nothing above the budget', async () => {
  const walk = at('2026-04-20');
  const secret = { facts: { 'procurement.demandsSecrecy': true } };
  await refused('QY-21b', walk.step('procurement', 'tender', secret));
  await walk.step('procurement', 'tender');
  await refused(
    'QY-21a.checked',
    walk.plainly(() => walk.step('procurement', 'check-bidders')),
  );
  await walk.record('bidder-check', { 'bidder.name': '无资质公司', 'bidder.result': 'not-qualified' });
  await walk.step('procurement', 'check-bidders');
  const award = (winner: string, amount: string) => ({ facts: { 'award.winner': winner, 'award.amount': amount } });
  const winner = walk.cast.department('contractor').name;
  await refused(
    'QY-21a',
    walk.plainly(() => walk.step('procurement', 'award', award('无资质公司', yuan(40)))),
  );
  await walk.record('bidder-check', { 'bidder.name': winner, 'bidder.result': 'qualified' });
  await refused(
    'QY-20a',
    walk.plainly(() => walk.step('procurement', 'award', award(winner, '500000.01'))),
  );
  await walk.step('procurement', 'award', award(winner, yuan(bidOf(AMOUNT))));
  expect(walk.viewOf('procurement').state).toBe('done');
});

test('contract and building in their order', async () => {
  const { money } = tale;
  const walk = at('2026-05-11');
  await refused(
    'QY-20b',
    walk.plainly(() => walk.open('construction')),
  );
  await refused(
    'QY-20a.contract',
    walk.plainly(() => money.agree(AMOUNT + 0.01)),
  );
  await money.agree(bidOf(AMOUNT));
  expect(await stageOf(tale)).toBe('contracted');
  await walk.open('construction');
  const nobody = { 'construction.responsiblePerson': null };
  const said = await refused(
    'QY-22a',
    walk.plainly(() => walk.step('construction', 'start', { facts: nobody })),
  );
  const rules = said.answer.error?.details.findings?.map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['QY-34a', 'QY-38a']));
  await walk.step('construction', 'start');
  await refused(
    'QY-21c',
    walk.plainly(() => subcontract('transfer', true)),
  );
  await refused(
    'QY-21c',
    walk.plainly(() => subcontract('subcontract', false)),
  );
  await subcontract('subcontract', true);
});

const subcontract = (kind: string, isQualified: boolean) =>
  tale.walk.record('subcontract', {
    'subcontract.unit': '沁源弱电工程公司',
    'subcontract.kind': kind,
    'subcontract.isQualified': isQualified,
  });

test('an exchange asked for goes to the liaison centre, back for more, and is served', async () => {
  const walk = at('2026-06-01');
  await walk.open('exchange');
  await refused(
    'QY-28a.need',
    walk.plainly(() => walk.step('exchange', 'request', { facts: { 'exchange.need': null } })),
  );
  await walk.step('exchange', 'request');
  await refused(
    'QY-4e',
    walk.plainly(() => walk.step('exchange', 'serve', { as: 'lead' })),
  );
  await walk.step('exchange', 'serve', { result: 'return', comment: '请列明数据项和频次。' });
  expect(standing(tale, 'exchange', 'request')).toMatchObject({ state: 'open', round: 2 });
  await walk.through('exchange');
  expect(walk.viewOf('exchange').state).toBe('done');
});

test('level protection follows completion: filed, sent back, confirmed by the police, assessed, mended', async () => {
  await refused(
    'level-protection.open',
    at('2026-09-01').plainly(() => tale.walk.open('level-protection')),
  );
  const walk = at('2026-09-10');
  await walk.step('construction', 'complete');
  await walk.open('level-protection');
  await walk.step('level-protection', 'file', { facts: { 'protection.level': 'second' } });
  await refused(
    'QY-4f',
    walk.plainly(() => walk.step('level-protection', 'confirm', { as: 'lead' })),
  );
  await walk.step('level-protection', 'confirm', { result: 'return', comment: '定级报告未盖章。' });
  await walk.through('level-protection');
  expect(statesOf(walk.viewOf('level-protection'))).toMatchObject({ confirm: 'done', assess: 'done', rectify: 'done' });
});
