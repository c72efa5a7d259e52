import { z } from 'zod';
import { routes } from '../../../access/routes';
import { PAGINATION } from '../../../read/question';
import { QUESTION } from '../../material/services/bundle';
import { BODY as moving } from '../commands/move-version';
import { BODY as opening } from '../commands/open';
import { BODY as submitting, NEW as submittingNew } from '../commands/submit';
import { BODY as withdrawing } from '../commands/withdraw';
import { BODY as target } from '../services/check-version';
import { BODY as decision } from '../services/decision';
import { DECLARATION } from '../services/declaration';
import { projects } from '../services/listing';

export default routes('project', [
  { method: 'GET', path: '/projects', verb: 'find', summary: '项目列表', rows: projects },
  { method: 'POST', path: '/projects', verb: 'create', summary: '新建项目草稿', body: DECLARATION },
  {
    method: 'POST',
    path: '/projects/submit',
    verb: 'submit-new',
    summary: '新建并报送项目',
    body: submittingNew,
    check: true,
  },
  { method: 'GET', path: '/projects/:id', verb: 'findOne', summary: '项目' },
  { method: 'PUT', path: '/projects/:id', verb: 'update', summary: '修改申报内容', body: DECLARATION, check: true },
  { method: 'GET', path: '/projects/:id/standing', verb: 'standing', summary: '项目所处位置、可办事项和义务' },
  {
    method: 'GET',
    path: '/projects/:id/history',
    verb: 'history',
    summary: '项目历程，由近及远',
    query: z.strictObject({ pagination: PAGINATION.optional() }),
  },
  {
    method: 'GET',
    path: '/projects/:id/dossier',
    verb: 'dossier',
    isFile: true,
    summary: '项目档案（工作簿，或连同材料打包；form 为按填报内容生成的某一表格）',
    query: QUESTION.extend({ form: z.string().max(80).optional() }),
  },
  {
    method: 'POST',
    path: '/projects/:id/submit',
    verb: 'submit',
    isUnversioned: true,
    summary: '报送项目草稿',
    body: submitting,
    check: true,
  },
  {
    method: 'POST',
    path: '/projects/:id/withdraw',
    verb: 'withdraw',
    isUnversioned: true,
    summary: '撤回项目草稿',
    body: withdrawing,
  },
  {
    method: 'POST',
    path: '/projects/:id/cases',
    verb: 'open',
    isUnversioned: true,
    summary: '发起流程',
    body: opening,
    check: true,
  },
  { method: 'POST', path: '/projects/:id/postpone', verb: 'postpone', summary: '缓建', body: decision, check: true },
  { method: 'POST', path: '/projects/:id/end', verb: 'end', summary: '终止', body: decision, check: true },
  { method: 'POST', path: '/projects/:id/resume', verb: 'resume', summary: '恢复', body: decision, check: true },
  {
    method: 'POST',
    path: '/projects/:id/check-version',
    verb: 'check-version',
    isUnversioned: true,
    summary: '试改版本：在办办件改用办法的另一版本会有哪些变化、有无障碍，不写入',
    body: target,
  },
  {
    method: 'POST',
    path: '/projects/:id/move-version',
    verb: 'move-version',
    summary: '改用办法的另一版本：在办办件和以后发起的流程，须写明理由',
    body: moving,
    check: true,
  },
]);
