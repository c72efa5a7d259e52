import { routes } from '../../../access/routes';
import { BODY as call } from '../commands/call';
import { BODY as compile } from '../commands/compile';
import { BODY as finalise } from '../commands/finalise';
import { BODY as opening } from '../commands/open';
import { BODY as reallocate } from '../commands/reallocate';
import { BODY as setTotal } from '../commands/set-total';
import { plans } from '../services/listing';

export default routes('annual-plan', [
  { method: 'GET', path: '/annual-plans', verb: 'find', summary: '年度计划列表', rows: plans },
  { method: 'GET', path: '/annual-plans/:id', verb: 'findOne', summary: '年度计划' },
  { method: 'POST', path: '/annual-plans', verb: 'create', summary: '征集年度需求', body: call, check: true },
  {
    method: 'POST',
    path: '/annual-plans/:id/cases',
    verb: 'open',
    isUnversioned: true,
    summary: '发起年度计划流程',
    body: opening,
    check: true,
  },
  {
    method: 'POST',
    path: '/annual-plans/:id/set-total',
    verb: 'set-total',
    summary: '确定年度总预算',
    body: setTotal,
    check: true,
  },
  {
    method: 'POST',
    path: '/annual-plans/:id/compile',
    verb: 'compile',
    summary: '编入计划草案',
    body: compile,
    check: true,
  },
  {
    method: 'POST',
    path: '/annual-plans/:id/finalise',
    verb: 'finalise',
    summary: '计划定稿',
    body: finalise,
    check: true,
  },
  {
    method: 'POST',
    path: '/annual-plans/:id/reallocate',
    verb: 'reallocate',
    summary: '调剂资金',
    body: reallocate,
    check: true,
  },
]);
