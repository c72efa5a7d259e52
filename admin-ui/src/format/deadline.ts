import { formatDate } from './date';

export type DeadlineTone = 'plain' | 'soon' | 'overdue';
export interface Deadline {
  text: string;
  tone: DeadlineTone;
}

/** 剩余 3 个工作日 · 今日到期 · 超期 2 个工作日. The server counts the working days; this only words them. */
export function deadlineOf(workdaysLeft: number | null | undefined, dueOn?: string | null): Deadline {
  if (workdaysLeft === null || workdaysLeft === undefined) {
    return { text: dueOn ? `截止 ${formatDate(dueOn)}` : '无期限', tone: 'plain' };
  }
  if (workdaysLeft < 0) return { text: `超期 ${-workdaysLeft} 个工作日`, tone: 'overdue' };
  if (workdaysLeft === 0) return { text: '今日到期', tone: 'soon' };
  return { text: `剩余 ${workdaysLeft} 个工作日`, tone: workdaysLeft <= 2 ? 'soon' : 'plain' };
}
