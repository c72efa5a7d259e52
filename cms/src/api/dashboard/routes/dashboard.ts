import { routes } from '../../../access/routes';
import { QUESTION } from '../services/question';

export default routes('dashboard', [
  {
    method: 'GET',
    path: '/dashboards/execution',
    verb: 'execution',
    summary: '预算执行情况',
    query: QUESTION,
  },
  { method: 'GET', path: '/dashboards/home', verb: 'home', summary: '工作台数字' },
  { method: 'GET', path: '/dashboards/conservation', verb: 'conservation', summary: '资金台账核对' },
]);
