/** Who accepts: the owner in one step below 2,000,000; the commissioning unit with experts where the city's data group builds. */
import { refused } from '../../story/cast';
import { type Place, Tale } from '../../story/tale';

/** Below the figure the owner may merge initial and final acceptance; the trial run stays. */
export const mergedAcceptance = (place: Place): Tale =>
  new Tale(place, { serial: 5, name: '社区矫正监管系统', unit: 10, amount: 88, planYear: 2025, turn: 'merged' }).along(
    'accepted',
  );

/** At the figure it may not. */
export const noMergeAtThreshold = (place: Place): Tale =>
  new Tale(place, { serial: 6, name: '港口危险货物监管系统', unit: 4, amount: 200, planYear: 2025 })
    .along('completed')
    .on('2025-10-20', '200万元项目申请合并验收被拒', ({ walk, plot }) =>
      refused(
        'YC-21e.limit',
        walk.plainly(() =>
          walk.begin(
            'acceptance',
            '/api/acceptances',
            { title: `${plot.name}验收` },
            { facts: { 'acceptance.merged': true } },
          ),
        ),
      ),
    );

/** Built by the city's data group: accepted by the commissioning unit with experts, whatever the amount. */
export const agentBuilt = (place: Place): Tale =>
  new Tale(place, {
    serial: 7,
    name: '城市大数据底座扩容',
    unit: 9,
    amount: 320,
    planYear: 2025,
    turn: 'agent-built',
  }).along('accepted');
