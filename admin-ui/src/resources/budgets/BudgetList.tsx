import { useTranslate } from 'react-admin';
import { ChoiceFilter, YearFilter } from '../../fields/Filters';
import { ListPage } from '../../lists/ListPage';
import { BudgetButton } from '../../money/BudgetButton';
import { MoneyTabs } from '../../money/MoneyTabs';
import type { Budget } from '../../money/moneyTypes';
import { useBudgetColumns } from '../../money/useMoneyColumns';
import { useMay } from '../../providers/useMe';

export default function BudgetList() {
  const translate = useTranslate();
  const mayBudget = useMay('budget', 'create');
  const kinds = ['initial', 'adjust'].map((id) => ({ id, name: translate(`money.budget.kind.${id}`) }));
  return (
    <ListPage<Budget>
      title={translate('money.title')}
      lead={translate('money.lead')}
      columns={useBudgetColumns()}
      sort={{ field: 'year', order: 'DESC' }}
      filters={[
        <YearFilter key="year" source="year" label={translate('money.filters.year')} alwaysOn />,
        <ChoiceFilter key="kind" source="kind" label={translate('money.columns.kind')} choices={kinds} alwaysOn />,
      ]}
      action={mayBudget && <BudgetButton />}
      empty={{ title: translate('money.budget.empty.title'), help: translate('money.budget.empty.help') }}
    >
      <MoneyTabs page="budgets" />
    </ListPage>
  );
}
