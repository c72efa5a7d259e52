import { routes } from '../../../access/routes';
import { BODY } from '../commands/explain';

export default routes('duty', [
  { method: 'GET', path: '/duties', verb: 'find', summary: '义务清单', query: ['filters', 'pagination', 'format'] },
  { method: 'POST', path: '/duties/explain', verb: 'explain', summary: '说明未按期履行的原因', body: BODY },
]);
