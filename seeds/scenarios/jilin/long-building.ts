/** Built for more than a year: a report on what was reached before each year ends, after users and supervisor were asked. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';

export function longBuilding(place: Place): Tale {
  return new Tale(place, {
    serial: 13,
    name: '全省水网调度指挥系统',
    unit: 10,
    amount: 2360,
    planYear: 2024,
    turn: 'long',
  })
    .along('building')
    .on('2024-12-09', '评价绩效目标执行情况', async ({ walk }) => {
      await walk.open('performance');
      await walk.through('performance', { stop: ['ask-supervisor', 'submit'] });
    })
    .on('2024-12-11', '没有征求监理单位意见的，不得提交', ({ walk }) =>
      walk.plainly(async () => {
        const unasked = { 'performance.supervisorAskedOn': null, 'performance.supervisorAnswer': '尚未征求' };
        await walk.step('performance', 'ask-supervisor', { facts: unasked });
        const facts = {
          'performance.supervisorAskedOn': null,
          'performance.progress': '完成45%',
          'performance.investmentPlan': '完成40%',
        };
        await refused('JL-20b', walk.step('performance', 'submit', { facts }));
      }),
    )
    .on('2024-12-18', '提交绩效评价报告', ({ walk }) =>
      walk.step('performance', 'submit', { facts: { 'performance.supervisorAskedOn': '2024-12-16' } }),
    );
}
