import { routes } from '../../../access/routes';
import { BODY } from '../commands/issue';

export default routes('opinion', [
  { method: 'GET', path: '/opinions', verb: 'find', summary: '待办和已办意见' },
  { method: 'GET', path: '/opinions/:id', verb: 'findOne', summary: '意见' },
  { method: 'POST', path: '/opinions/:id/issue', verb: 'issue', summary: '出具意见', body: BODY, check: true },
]);
