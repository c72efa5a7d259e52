import { useTranslate } from 'react-admin';
import { displayFact } from '../facts/displayFact';
import { formatDate } from '../format/date';
import { EMPTY, formatWan } from '../format/money';
import type { Column } from '../lists/column';
import { RecordLink } from '../lists/RecordLink';
import { useMe } from '../providers/useMe';
import { useFacts } from '../providers/useRulebook';
import { StateTag } from '../status/StateTag';
import { StatusTag } from '../status/StatusTag';
import type { Change, Rectification, Subject } from '../types';
import type { SubjectKind } from './subjectKinds';

/** Columns all subjects share, and those of changes and rectifications. */
export function useSubjectColumns<Row extends Subject>(kind: SubjectKind, withProject = true): Column<Row>[] {
  const translate = useTranslate();
  const facts = useFacts();
  const today = useMe()?.today ?? '';
  const label = (key: string) => translate(`${kind.resource}.${key}`);
  const choice = (id: string, value: string | null) => (value ? displayFact(facts[id], value) : EMPTY);
  const columns: Column<Row>[] = [
    {
      source: 'title',
      label: label('name'),
      primary: true,
      render: (row) => (
        <RecordLink to={`/${kind.resource}/${row.documentId}/show`}>
          {row.title || `${row.project?.name ?? ''} ${translate(`${kind.resource}.title`)}`}
        </RecordLink>
      ),
    },
    { source: 'project', label: translate('subjects.project'), render: (row) => row.project?.name ?? EMPTY },
    {
      source: 'state',
      label: label('state'),
      sortable: true,
      render: (row) => <StateTag family="subject" value={row.state} />,
    },
  ];
  const own: Record<string, Column<Row>[]> = {
    changes: changeColumns(label, choice) as unknown as Column<Row>[],
    rectifications: rectificationColumns(label, choice, today) as unknown as Column<Row>[],
  };
  const dated: Column<Row>[] =
    kind.resource === 'rectifications'
      ? []
      : [{ source: 'on', label: label('on'), sortable: true, render: (row) => formatDate(row.on) }];
  return [...columns, ...(own[kind.resource] ?? []), ...dated].filter(
    ({ source }) => withProject || source !== 'project',
  );
}

type Label = (key: string) => string;
type Choice = (id: string, value: string | null) => string;

const changeColumns = (label: Label, choice: Choice): Column<Change>[] => [
  { source: 'ground', label: label('ground'), render: (row) => choice('change.ground', row.ground) },
  { source: 'added', label: label('added'), align: 'right', render: (row) => formatWan(row.added) },
  { source: 'removed', label: label('removed'), align: 'right', render: (row) => formatWan(row.removed) },
];

const rectificationColumns = (label: Label, choice: Choice, today: string): Column<Rectification>[] => [
  { source: 'kind', label: label('kind'), render: (row) => choice('rectification.kind', row.kind) },
  { source: 'dueOn', label: label('due'), sortable: true, render: (row) => <DueDate row={row} today={today} /> },
  { source: 'closedOn', label: label('closedOn'), render: (row) => formatDate(row.closedOn) },
];

/** A day that has passed while the thing is still open is overdue. */
function DueDate({ row, today }: { row: Rectification; today: string }) {
  const isOverdue = row.dueOn !== null && !row.closedOn && row.dueOn < today;
  return isOverdue ? <StatusTag kind="overdue">{formatDate(row.dueOn)}</StatusTag> : formatDate(row.dueOn);
}
