import { routes } from '../../../access/routes';
import { Question } from '../services/question';

export default routes('rulebook', [
  { method: 'GET', path: '/rulebooks', verb: 'find', summary: '办法列表', query: [] },
  {
    method: 'GET',
    path: '/rulebooks/:id',
    verb: 'findOne',
    summary: '一部办法的一个版本（默认为当日施行的）：条款、流程图、解释选项、职能、台账',
    query: ['version'],
  },
  {
    method: 'POST',
    path: '/rulebooks/:id/evaluate',
    verb: 'evaluate',
    summary: '试算：对给定事实逐条给出结论，不留痕',
    body: Question,
  },
]);
