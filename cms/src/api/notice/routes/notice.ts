import { routes } from '../../../access/routes';
import { NOTICES } from '../controllers/notice';

export default routes('notice', [
  { method: 'GET', path: '/notices', verb: 'find', summary: '本人职能和单位收到的通知', rows: NOTICES },
  { method: 'GET', path: '/notices/:id', verb: 'findOne', summary: '一条通知', rows: NOTICES },
  { method: 'POST', path: '/notices/:id/read', verb: 'read', isUnversioned: true, summary: '标为已读' },
]);
