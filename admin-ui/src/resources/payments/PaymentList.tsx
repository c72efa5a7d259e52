import { useTranslate } from 'react-admin';
import { DateFilter, TextFilter } from '../../fields/Filters';
import { ListPage } from '../../lists/ListPage';
import { MoneyTabs } from '../../money/MoneyTabs';
import type { Payment } from '../../money/moneyTypes';
import { PaymentButton } from '../../money/PaymentButton';
import { usePaymentColumns } from '../../money/useMoneyColumns';
import { useMay } from '../../providers/useMe';

export default function PaymentList() {
  const translate = useTranslate();
  const mayPay = useMay('payment', 'create');
  const filter = (key: string) => translate(`money.filters.${key}`);
  return (
    <ListPage<Payment>
      title={translate('money.title')}
      lead={translate('money.lead')}
      columns={usePaymentColumns()}
      sort={{ field: 'paidOn', order: 'DESC' }}
      filters={[
        <TextFilter key="number" source="number$contains" label={filter('number')} alwaysOn />,
        <DateFilter key="from" source="paidOn$gte" label={filter('from')} alwaysOn />,
        <DateFilter key="to" source="paidOn$lte" label={filter('to')} alwaysOn />,
      ]}
      action={mayPay && <PaymentButton />}
      empty={{ title: translate('money.payment.empty.title'), help: translate('money.payment.empty.help') }}
    >
      <MoneyTabs page="payments" />
    </ListPage>
  );
}
