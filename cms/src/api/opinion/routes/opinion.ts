import { routes } from '../../../access/routes';
import { BODY } from '../commands/issue';
import { opinions } from '../services/listing';

export default routes('opinion', [
  { method: 'GET', path: '/opinions', verb: 'find', summary: '待办和已办意见', rows: opinions },
  { method: 'GET', path: '/opinions/:id', verb: 'findOne', summary: '意见', rows: opinions },
  { method: 'POST', path: '/opinions/:id/issue', verb: 'issue', summary: '出具意见', body: BODY, check: true },
]);
