import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { RuleReference } from '../../../findings/RuleReference';
import { formatDate } from '../../../format/date';
import { RecordLink } from '../../../lists/RecordLink';
import { StatusTag } from '../../../status/StatusTag';
import type { Remark } from '../../../types';

const FIRST = 4;

/** Whose opinion came how late, and what was passed in spite of the rules, by whom and why. */
export function RemarkList({ remarks }: { remarks: Remark[] }) {
  const translate = useTranslate();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? remarks : remarks.slice(0, FIRST);
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {shown.map((remark) => (
          <Box component="li" key={[remark.case, remark.step, remark.body, remark.kind, remark.rule, remark.on].join()}>
            <Line remark={remark} />
          </Box>
        ))}
      </Box>
      {shown.length < remarks.length && (
        <Button size="small" onClick={() => setWhole(true)}>
          {translate('projects.standing.allRemarks', { smart_count: remarks.length })}
        </Button>
      )}
    </>
  );
}

function Line({ remark }: { remark: Remark }) {
  const translate = useTranslate();
  const { kind, on, case: run, procedure, stepTitle, bodyLabel, by, reason } = remark;
  const late = { days: remark.workdaysLate, due: formatDate(remark.dueOn) };
  const who = [bodyLabel, by, on && formatDate(on)].filter(Boolean).join(' · ');
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
        {kind === 'late' ? (
          <StatusTag kind={on ? 'warn' : 'overdue'}>{translate(on ? 'cases.late' : 'cases.awaited', late)}</StatusTag>
        ) : (
          <Typography variant="body2">{translate('cases.notMet', { title: remark.title })}</Typography>
        )}
        <Typography component="span" variant="body2">
          <RuleReference rule={remark.rule} article={remark.article} />
        </Typography>
      </Box>
      <Typography variant="body2" color="textSecondary">
        {who}
        {run && (
          <>
            {' · '}
            <RecordLink to={`/cases/${run}/show`}>{`${procedure?.title ?? ''}：${stepTitle ?? ''}`}</RecordLink>
          </>
        )}
      </Typography>
      {reason && (
        <Typography variant="body2" color="textSecondary">
          {translate('cases.reasonKept', { reason })}
        </Typography>
      )}
    </>
  );
}
