import { routes } from '../../../access/routes';
import { BODY } from '../commands/explain';
import { QUESTION } from '../services/list';

export default routes('duty', [
  { method: 'GET', path: '/duties', verb: 'find', summary: '义务清单', query: QUESTION },
  { method: 'POST', path: '/duties/explain', verb: 'explain', summary: '说明未按期履行的原因', body: BODY },
]);
