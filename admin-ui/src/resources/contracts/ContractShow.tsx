import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { SummaryList } from '../../acts/SummaryList';
import { formatDateLong } from '../../format/date';
import { formatYuan } from '../../format/money';
import { Await } from '../../layout/Await';
import { EmptyState } from '../../layout/EmptyState';
import { Page } from '../../layout/Page';
import { Panel } from '../../layout/Panel';
import { PlainTable } from '../../lists/PlainTable';
import { ContractStateTag } from '../../money/ContractStateTag';
import type { Contract, Payment } from '../../money/moneyTypes';
import { ProjectLink } from '../../money/ProjectLink';
import { usePaymentColumns } from '../../money/useMoneyColumns';
import { useMay } from '../../providers/useMe';
import { useRead, useReadList } from '../../providers/useRead';
import { EndButton } from './EndButton';
import { SigningPanel } from './SigningPanel';

export default function ContractShow() {
  const { id } = useParams();
  const read = useRead<Contract>(id ? `/contracts/${id}` : null);
  return (
    <Await query={read} value={read.value} rows={10}>
      {(contract) => <OneContract contract={contract} />}
    </Await>
  );
}

function OneContract({ contract }: { contract: Contract }) {
  const translate = useTranslate();
  const say = (key: string) => translate(`money.contract.${key}`);
  const mayEnd = useMay('contract', 'end') && contract.state !== 'ended';
  return (
    <Page
      title={contract.title || contract.number}
      lead={<ContractStateTag state={contract.state} />}
      action={mayEnd && <EndButton contract={contract} />}
    >
      <Stack spacing={2}>
        <Panel title={say('facts')}>
          <SummaryList
            summary={[
              { label: translate('money.columns.project'), value: <ProjectLink project={contract.project} /> },
              { label: say('number'), value: contract.number },
              { label: say('contractor'), value: contract.contractor?.name ?? translate('words.none') },
              { label: say('amount'), value: `${formatYuan(contract.amount)} ${translate('words.yuan')}` },
              {
                label: translate('money.columns.signedOn'),
                value: contract.signedOn ? formatDateLong(contract.signedOn) : say('waiting'),
              },
            ]}
          />
        </Panel>
        <SigningPanel contract={contract} />
        <PaymentsOf contract={contract} />
      </Stack>
    </Page>
  );
}

function PaymentsOf({ contract }: { contract: Contract }) {
  const translate = useTranslate();
  const columns = usePaymentColumns(true).filter((column) => column.source !== 'contract');
  const read = useReadList<Payment>('payments', { filter: { contract: contract.documentId } });
  const title = translate('money.contract.payments');
  return (
    <Panel title={title}>
      <Await query={read} value={read.rows} rows={2}>
        {(rows) => (
          <PlainTable
            rows={rows}
            columns={columns}
            caption={title}
            empty={
              <EmptyState title={translate('money.payment.empty.title')} help={translate('money.payment.empty.help')} />
            }
          />
        )}
      </Await>
    </Panel>
  );
}
