import { routes } from '../../../access/routes';
import { body } from '../commands/freeze';
import { QUESTION } from '../services/question';
import { snapshots } from '../services/snapshots';

const base = '/reports/quarterly';

export default routes('report', [
  {
    method: 'GET',
    path: base,
    verb: 'quarterly',
    summary: '季度进度表',
    query: QUESTION,
  },
  { method: 'GET', path: `${base}/snapshots`, verb: 'snapshots', summary: '已冻结的季度', rows: snapshots },
  { method: 'POST', path: `${base}/freeze`, verb: 'freeze', summary: '冻结季度数据', body },
]);
