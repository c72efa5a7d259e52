import { Tooltip } from '@mui/material';
import { formatDateLong } from '../format/date';
import { deadlineOf } from '../format/deadline';
import { StatusTag } from './StatusTag';

const KIND = { plain: 'waiting', soon: 'warn', overdue: 'overdue' } as const;

/** 剩余 3 个工作日; the exact date on hover and for keyboards. */
export function DeadlineTag({ workdaysLeft, dueOn }: { workdaysLeft?: number | null; dueOn?: string | null }) {
  const { text, tone } = deadlineOf(workdaysLeft, dueOn);
  const tag = <StatusTag kind={KIND[tone]}>{text}</StatusTag>;
  if (!dueOn) return tag;
  return (
    <Tooltip title={`截止 ${formatDateLong(dueOn)}`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the exact date must be reachable by keyboard */}
      <span tabIndex={0}>{tag}</span>
    </Tooltip>
  );
}
