import { routes } from '../../../access/routes';

export default routes('fact', [
  { method: 'GET', path: '/facts', verb: 'find', summary: '事实字典', query: ['rulebook', 'version'] },
]);
