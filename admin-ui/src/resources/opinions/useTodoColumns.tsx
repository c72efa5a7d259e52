import { useTranslate } from 'react-admin';
import { RuleReference } from '../../findings/RuleReference';
import { formatDate } from '../../format/date';
import { EMPTY } from '../../format/money';
import type { Column } from '../../lists/column';
import { RecordLink } from '../../lists/RecordLink';
import { DeadlineTag } from '../../status/DeadlineTag';
import { StateTag } from '../../status/StateTag';
import type { Todo } from '../../types';
import { CaseGround } from '../cases/CaseGround';

/** Columns of to-dos; also used on the home pages. */
export function useTodoColumns(state: 'pending' | 'issued'): Column<Todo>[] {
  const translate = useTranslate();
  const common: Column<Todo>[] = [
    {
      source: 'stepTitle',
      label: translate('cases.name'),
      primary: true,
      render: (row) => <RecordLink to={`/opinions/${row.documentId}/show`}>{row.stepTitle}</RecordLink>,
    },
    { source: 'project', label: translate('cases.project'), render: (row) => <CaseGround ground={row} /> },
    { source: 'procedureTitle', label: translate('cases.procedure'), render: (row) => row.procedureTitle },
  ];
  const basis: Column<Todo> = {
    source: 'article',
    label: translate('duties.article'),
    render: (row) => (row.article ? <RuleReference rule={row.rule} article={row.article} /> : EMPTY),
  };
  if (state === 'pending') {
    return [
      ...common,
      { source: 'openedOn', label: translate('cases.openedOn'), render: (row) => formatDate(row.openedOn) },
      {
        source: 'dueOn',
        label: translate('cases.due'),
        render: (row) => <DeadlineTag workdaysLeft={row.workdaysLeft} dueOn={row.dueOn} />,
      },
      basis,
    ];
  }
  return [
    ...common,
    {
      source: 'result',
      label: translate('cases.result'),
      render: (row) => <StateTag family="result" value={row.result} label={row.resultLabel} />,
    },
    { source: 'issuedOn', label: translate('cases.issuedOn'), render: (row) => formatDate(row.issuedOn) },
    basis,
  ];
}
