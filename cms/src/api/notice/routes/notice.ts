import { routes } from '../../../access/routes';

export default routes('notice', [
  { method: 'GET', path: '/notices', verb: 'find', summary: '本人职能和单位收到的通知' },
  { method: 'GET', path: '/notices/:id', verb: 'findOne', summary: '一条通知' },
  { method: 'POST', path: '/notices/:id/read', verb: 'read', summary: '标为已读' },
]);
