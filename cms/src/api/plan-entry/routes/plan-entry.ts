import { routes } from '../../../access/routes';

export default routes('plan-entry', [
  { method: 'GET', path: '/plan-entries', verb: 'find', summary: '计划项列表' },
  { method: 'GET', path: '/plan-entries/:id', verb: 'findOne', summary: '计划项' },
]);
