import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Pickable } from '../fields/RecordPicker';
import { Await } from '../layout/Await';
import { EmptyState } from '../layout/EmptyState';
import { Panel } from '../layout/Panel';
import type { Column, Identified } from '../lists/column';
import { PlainTable } from '../lists/PlainTable';
import { useMay } from '../providers/useMe';
import { useReadList } from '../providers/useRead';
import { BudgetButton } from './BudgetButton';
import { ContractButton } from './ContractButton';
import type { Budget, Contract, Payment } from './moneyTypes';
import { PaymentButton } from './PaymentButton';
import { useBudgetColumns, useContractColumns, usePaymentColumns } from './useMoneyColumns';

/** The money of one project: budgets, contracts, payments, each with the act the reader may do. For the project page's tab. */
export function ProjectMoney({ project }: { project: Pickable }) {
  const seesBudgets = useMay('budget', 'find');
  const mayBudget = useMay('budget', 'create');
  const mayContract = useMay('contract', 'create');
  const mayPay = useMay('payment', 'create');
  const budgets = useBudgetColumns(true);
  const contracts = useContractColumns(true);
  const payments = usePaymentColumns(true);
  return (
    <Stack spacing={2}>
      {seesBudgets && (
        <Section<Budget>
          resource="budgets"
          kind="budget"
          project={project}
          columns={budgets}
          action={mayBudget && <BudgetButton project={project} />}
        />
      )}
      <Section<Contract>
        resource="contracts"
        kind="contract"
        project={project}
        columns={contracts}
        action={mayContract && <ContractButton project={project} />}
      />
      <Section<Payment>
        resource="payments"
        kind="payment"
        project={project}
        columns={payments}
        action={mayPay && <PaymentButton project={project} />}
      />
    </Stack>
  );
}

interface SectionProps<Row> {
  resource: string;
  kind: 'budget' | 'contract' | 'payment';
  project: Pickable;
  columns: Column<Row>[];
  action: React.ReactNode;
}

function Section<Row extends Identified>({ resource, kind, project, columns, action }: SectionProps<Row>) {
  const translate = useTranslate();
  const read = useReadList<Row>(resource, { filter: { project: project.documentId } });
  const title = translate(`money.tabs.${resource}`);
  return (
    <Panel title={title} action={action}>
      <Await query={read} value={read.rows} rows={2}>
        {(rows) => (
          <PlainTable
            rows={rows}
            columns={columns}
            caption={title}
            empty={
              <EmptyState title={translate(`money.${kind}.empty.title`)} help={translate(`money.${kind}.empty.help`)} />
            }
          />
        )}
      </Await>
    </Panel>
  );
}
