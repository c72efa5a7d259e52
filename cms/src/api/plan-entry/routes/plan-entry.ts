import { routes } from '../../../access/routes';
import { entries } from '../services/listing';

export default routes('plan-entry', [
  { method: 'GET', path: '/plan-entries', verb: 'find', summary: '计划项列表', rows: entries },
  { method: 'GET', path: '/plan-entries/:id', verb: 'findOne', summary: '计划项', rows: entries },
]);
