import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { EmptyState } from '../layout/EmptyState';

/** Empty because of the filters, or empty altogether: two different things to do. */
export function NoMatch({ otherwise }: { otherwise: ReactNode }) {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  if (Object.keys(filterValues ?? {}).length === 0) return <>{otherwise}</>;
  return (
    <EmptyState
      title={translate('list.none')}
      help={translate('list.noneHelp')}
      action={<Button onClick={() => setFilters({}, [])}>{translate('list.clear')}</Button>}
    />
  );
}
