import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDate } from '../../../format/date';
import { RecordLink } from '../../../lists/RecordLink';
import type { MovedDay } from '../../../types';

/** The day it was due before, beside the new one: by which case, of what day, why. */
export function MovedDays({ days }: { days: MovedDay[] }) {
  const translate = useTranslate();
  return days.map((day) => (
    <Typography key={`${day.case} ${day.to}`} variant="caption" component="div" color="textSecondary">
      {translate('duties.movedFrom', { from: formatDate(day.from), to: formatDate(day.to), on: formatDate(day.on) })}
      <RecordLink to={`/cases/${day.case}/show`}>{day.procedure.title}</RecordLink>
      {`（${day.article}）`}
      {day.reason && translate('duties.movedFor', { reason: day.reason })}
    </Typography>
  ));
}
