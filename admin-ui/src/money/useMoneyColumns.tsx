import { Link } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { formatDate } from '../format/date';
import { formatWan } from '../format/money';
import type { Column } from '../lists/column';
import { ContractStateTag } from './ContractStateTag';
import type { Budget, Contract, Payment } from './moneyTypes';
import { ProjectLink } from './ProjectLink';

const NoWrap = ({ children }: { children: string }) => <span style={{ whiteSpace: 'nowrap' }}>{children}</span>;

const isOfProject = <T,>(column: Column<T>) => column.source === 'project' || column.source === 'department';
/** On a project's own page its name in every row says nothing. */
const within = <T,>(columns: Column<T>[], inProject: boolean) =>
  inProject ? columns.filter((one) => !isOfProject(one)) : columns;

export function usePaymentColumns(inProject = false): Column<Payment>[] {
  const translate = useTranslate();
  const head = (key: string) => translate(`money.columns.${key}`);
  return within<Payment>(
    [
      {
        source: 'number',
        label: head('number'),
        primary: true,
        sortable: true,
        render: (row) => <NoWrap>{row.number}</NoWrap>,
      },
      { source: 'project', label: head('project'), render: (row) => <ProjectLink project={row.project} /> },
      { source: 'department', label: head('unit'), render: (row) => row.department?.name ?? '' },
      { source: 'contract', label: head('contract'), render: (row) => <ContractLink contract={row.contract} /> },
      { source: 'kind', label: head('kind'), render: (row) => translate(`money.payment.kind.${row.kind}`, { _: '' }) },
      {
        source: 'amount',
        label: head('amount'),
        align: 'right',
        sortable: true,
        render: (row) => formatWan(row.amount),
      },
      { source: 'paidOn', label: head('paidOn'), sortable: true, render: (row) => formatDate(row.paidOn) },
      { source: 'recordedOn', label: head('recordedOn'), sortable: true, render: (row) => formatDate(row.recordedOn) },
      { source: 'voucher', label: head('voucher'), hidden: true, render: (row) => row.voucher ?? '' },
    ],
    inProject,
  );
}

function ContractLink({ contract }: { contract: Payment['contract'] }) {
  if (!contract) return null;
  return (
    <Link component={RouterLink} to={`/contracts/${contract.documentId}/show`}>
      {contract.number ?? contract.title}
    </Link>
  );
}

export function useContractColumns(inProject = false): Column<Contract>[] {
  const translate = useTranslate();
  const head = (key: string) => translate(`money.columns.${key}`);
  return within<Contract>(
    [
      {
        source: 'title',
        label: head('title'),
        primary: true,
        render: (row) => (
          <Link component={RouterLink} to={`/contracts/${row.documentId}/show`}>
            {row.title || row.number}
          </Link>
        ),
      },
      { source: 'number', label: head('number'), sortable: true, render: (row) => <NoWrap>{row.number}</NoWrap> },
      { source: 'project', label: head('project'), render: (row) => <ProjectLink project={row.project} /> },
      { source: 'contractor', label: head('contractor'), render: (row) => row.contractor?.name ?? '' },
      {
        source: 'amount',
        label: head('amount'),
        align: 'right',
        sortable: true,
        render: (row) => formatWan(row.amount),
      },
      { source: 'state', label: head('state'), render: (row) => <ContractStateTag state={row.state} /> },
      { source: 'signedOn', label: head('signedOn'), sortable: true, render: (row) => formatDate(row.signedOn) },
    ],
    inProject,
  );
}

export function useBudgetColumns(inProject = false): Column<Budget>[] {
  const translate = useTranslate();
  const head = (key: string) => translate(`money.columns.${key}`);
  return within<Budget>(
    [
      {
        source: 'project',
        label: head('project'),
        primary: !inProject,
        render: (row) => <ProjectLink project={row.project} />,
      },
      { source: 'department', label: head('unit'), render: (row) => row.department?.name ?? '' },
      { source: 'year', label: head('year'), primary: inProject, sortable: true, render: (row) => row.year },
      { source: 'kind', label: head('kind'), render: (row) => translate(`money.budget.kind.${row.kind}`, { _: '' }) },
      {
        source: 'amount',
        label: head('amount'),
        align: 'right',
        sortable: true,
        render: (row) => formatWan(row.amount),
      },
      { source: 'on', label: head('on'), sortable: true, render: (row) => formatDate(row.on) },
      { source: 'reason', label: head('reason'), render: (row) => row.reason ?? '' },
    ],
    inProject,
  );
}
