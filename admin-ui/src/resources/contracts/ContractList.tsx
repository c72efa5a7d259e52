import { useTranslate } from 'react-admin';
import { ChoiceFilter, TextFilter } from '../../fields/Filters';
import { ListPage } from '../../lists/ListPage';
import { ContractButton } from '../../money/ContractButton';
import { MoneyTabs } from '../../money/MoneyTabs';
import type { Contract } from '../../money/moneyTypes';
import { useContractColumns } from '../../money/useMoneyColumns';
import { useMay } from '../../providers/useMe';

export default function ContractList() {
  const translate = useTranslate();
  const mayContract = useMay('contract', 'create');
  const states = ['draft', 'signed', 'ended'].map((id) => ({ id, name: translate(`money.contract.state.${id}`) }));
  return (
    <ListPage<Contract>
      title={translate('money.title')}
      lead={translate('money.lead')}
      columns={useContractColumns()}
      sort={{ field: 'number', order: 'DESC' }}
      filters={[
        <TextFilter key="number" source="number$contains" label={translate('money.filters.number')} alwaysOn />,
        <ChoiceFilter key="state" source="state" label={translate('money.filters.state')} choices={states} alwaysOn />,
      ]}
      action={mayContract && <ContractButton />}
      empty={{ title: translate('money.contract.empty.title'), help: translate('money.contract.empty.help') }}
    >
      <MoneyTabs page="contracts" />
    </ListPage>
  );
}
