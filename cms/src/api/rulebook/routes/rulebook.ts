import { z } from 'zod';
import { routes } from '../../../access/routes';
import { ComparisonQuestion } from '../services/comparison';
import { Question } from '../services/question';
import { SearchQuestion } from '../services/search';
import { WhatIf } from '../services/what-if/question';

export default routes('rulebook', [
  { method: 'GET', path: '/rulebooks', verb: 'find', summary: '办法列表', query: z.strictObject({}) },
  // before `:id`, which would take them for rulebooks
  {
    method: 'GET',
    path: '/rulebooks/search',
    verb: 'search',
    summary: '检索全部办法的条款：词语、条号、编号、种类、主题、职能',
    query: SearchQuestion,
  },
  {
    method: 'GET',
    path: '/rulebooks/comparison',
    verb: 'compare',
    summary: '比较一至五部办法（ids 以逗号分隔）在同一主题或同一流程上的规定',
    query: ComparisonQuestion,
  },
  {
    method: 'GET',
    path: '/rulebooks/:id',
    verb: 'findOne',
    summary: '一部办法的一个版本（默认为当日施行的）：条款、流程图、解释选项、职能、台账',
    query: z.strictObject({ version: z.string().max(40).optional() }),
  },
  {
    method: 'POST',
    path: '/rulebooks/:id/evaluate',
    verb: 'evaluate',
    isUnversioned: true,
    summary: '试算：对给定事实逐条给出结论，不留痕',
    body: Question,
  },
  {
    method: 'POST',
    path: '/rulebooks/:id/what-if',
    verb: 'what-if',
    isUnversioned: true,
    summary: '推演：在办项目若改按另一版本、另一读法或另一施行日，会有哪些变化；不留痕，可分段续取',
    body: WhatIf,
  },
]);
