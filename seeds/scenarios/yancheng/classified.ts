/** A classified project is accepted by its own unit and runs only after the secrecy authority has found it fit. */
import { type Place, Tale } from '../../story/tale';

export function classifiedOperation(place: Place): Tale {
  return new Tale(place, {
    serial: 16,
    name: '涉密公文交换系统',
    unit: 2,
    amount: 145,
    planYear: 2025,
    turn: 'classified',
  })
    .along('accepted')
    .on('2025-11-17', '保密审查不合格', async ({ walk }) => {
      await walk.open('operation');
      await walk.step('operation', 'secrecy-examination', {
        result: 'reject',
        comment: '涉密终端与互联网终端未物理隔离，整改后重新申请审查。',
      });
    })
    .on('2025-12-15', '整改后审查合格，投入运行', async ({ walk }) => {
      await walk.open('operation');
      await walk.through('operation');
    });
}
