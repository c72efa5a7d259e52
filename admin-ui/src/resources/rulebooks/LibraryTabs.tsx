import { Tab, Tabs } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';

const PAGES = { list: '/rulebooks', search: '/rulebooks/search', comparison: '/rulebooks/comparison' } as const;
export type LibraryPage = keyof typeof PAGES;

/** All rulebooks: listed, searched, side by side; each page keeps its own address. */
export function LibraryTabs({ page }: { page: LibraryPage }) {
  const translate = useTranslate();
  return (
    <Tabs value={page} sx={{ mb: 2 }}>
      {Object.entries(PAGES).map(([name, to]) => (
        <Tab key={name} value={name} label={translate(`rulebook.library.${name}`)} component={RouterLink} to={to} />
      ))}
    </Tabs>
  );
}
