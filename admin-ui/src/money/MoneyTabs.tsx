import { Tab, Tabs } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';

const PAGES = ['payments', 'contracts', 'budgets'] as const;
export type MoneyPage = (typeof PAGES)[number];

/** Three lists under one entry of the menu; each keeps its own address. */
export function MoneyTabs({ page }: { page: MoneyPage }) {
  const translate = useTranslate();
  return (
    <Tabs value={page} sx={{ mb: 2 }}>
      {PAGES.map((name) => (
        <Tab key={name} value={name} label={translate(`money.tabs.${name}`)} component={RouterLink} to={`/${name}`} />
      ))}
    </Tabs>
  );
}
