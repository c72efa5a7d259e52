import { Tab, Tabs } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';

const PAGES = ['users', 'departments', 'jurisdictions'] as const;
export type SystemPage = (typeof PAGES)[number];

export function SystemTabs({ page }: { page: SystemPage }) {
  const translate = useTranslate();
  return (
    <Tabs value={page} sx={{ mb: 2 }}>
      {PAGES.map((name) => (
        <Tab key={name} value={name} label={translate(`system.tabs.${name}`)} component={RouterLink} to={`/${name}`} />
      ))}
      <Tab label={translate('system.tabs.description')} component="a" href="/api-description.html" target="_blank" />
    </Tabs>
  );
}
