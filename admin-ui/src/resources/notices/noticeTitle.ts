import type { Labels } from '../../providers/labels';
import type { Notice } from '../../types';

/** The notice's own title; else the step or procedure it tells of. */
export function noticeTitle(notice: Notice, labels: Labels): string {
  const title = notice.payload?.title;
  if (typeof title === 'string' && title !== '') return title;
  const [procedure = ''] = notice.event.split('.');
  const step = labels.step(notice.event.replace(/\.pass$/, ''));
  return step === '前序环节' ? labels.procedure(procedure) : `${labels.procedure(procedure)}：${step}`;
}
