import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RuleReference } from '../../findings/RuleReference';
import { formatDate } from '../../format/date';
import { EMPTY } from '../../format/money';
import type { Column } from '../../lists/column';
import { PlainTable } from '../../lists/PlainTable';
import { StateTag } from '../../status/StateTag';
import { StatusTag } from '../../status/StatusTag';
import type { Opinion, Step } from '../../types';
import { HeldAgainst } from './HeldAgainst';

interface SheetRow extends Opinion {
  stepTitle: string;
  basis: Pick<Step, 'rule' | 'article' | 'kept'>;
}

/** 联审单: what every body said, side by side, the present round first. */
export function OpinionSheet({ steps }: { steps: Step[] }) {
  const translate = useTranslate();
  const rows = steps.flatMap((step) =>
    [...step.opinions, ...(step.earlier ?? [])].map<SheetRow>((opinion) => ({
      ...opinion,
      stepTitle: step.title,
      basis: step,
    })),
  );
  const columns: Column<SheetRow>[] = [
    { source: 'body', label: translate('cases.body'), primary: true, render: (row) => <BodyCell row={row} /> },
    { source: 'step', label: translate('cases.step'), render: (row) => row.stepTitle },
    { source: 'result', label: translate('cases.result'), render: (row) => <ResultCell row={row} /> },
    { source: 'comment', label: translate('cases.comment'), render: (row) => <CommentCell row={row} /> },
    { source: 'by', label: translate('cases.by'), render: (row) => row.by ?? EMPTY },
    { source: 'issuedOn', label: translate('cases.issuedOn'), render: (row) => formatDate(row.issuedOn) },
    {
      source: 'article',
      label: translate('duties.article'),
      render: ({ basis }) => <RuleReference rule={basis.rule} article={basis.article} />,
    },
  ];
  return (
    <PlainTable
      rows={rows}
      columns={columns}
      caption={translate('cases.opinions')}
      empty={<Typography color="textSecondary">{translate('cases.noOpinions')}</Typography>}
    />
  );
}

function BodyCell({ row }: { row: SheetRow }) {
  const translate = useTranslate();
  return (
    <>
      {row.bodyLabel}
      {row.consult && `（${translate('cases.consult')}）`}
    </>
  );
}

function ResultCell({ row }: { row: SheetRow }) {
  const translate = useTranslate();
  if (!row.result)
    return (
      <>
        <StatusTag kind="waiting">{translate('cases.pendingOpinion')}</StatusTag>
        <LateTag row={row} />
      </>
    );
  return (
    <>
      <StateTag family="result" value={row.result} label={row.resultLabel} />
      {(row.round ?? 1) > 1 && ` ${translate('cases.earlier', { round: row.round })}`}
      {row.basis.kept && ` ${translate('cases.keptOpinion')}`}
      <LateTag row={row} />
    </>
  );
}

/** The body stands in the first column, the article in the last. */
function LateTag({ row }: { row: SheetRow }) {
  const translate = useTranslate();
  if (typeof row.workdaysLate !== 'number') return null;
  const words = { days: row.workdaysLate, due: formatDate(row.dueOn) };
  return (
    <div>
      <StatusTag kind={row.result ? 'warn' : 'overdue'}>
        {translate(row.result ? 'cases.late' : 'cases.awaited', words)}
      </StatusTag>
    </div>
  );
}

function CommentCell({ row }: { row: SheetRow }) {
  const translate = useTranslate();
  return (
    <>
      {row.comment ?? EMPTY}
      <HeldAgainst findings={row.findings ?? []} />
      {row.override && (
        <Typography variant="caption" component="div" color="textSecondary">
          {translate('cases.reasonKept', { reason: row.override.reason })}
        </Typography>
      )}
    </>
  );
}
