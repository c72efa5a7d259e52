import { routes } from '../../../access/routes';
import { body } from '../commands/create';
import { listing } from '../services/listing';

export default routes('budget', [
  { method: 'GET', path: '/budgets', verb: 'find', summary: '年度预算列表', rows: listing },
  { method: 'GET', path: '/budgets/:id', verb: 'findOne', summary: '年度预算', rows: listing },
  { method: 'POST', path: '/budgets', verb: 'create', summary: '下达或调整年度预算', body, check: true },
]);
