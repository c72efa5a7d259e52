import { Box, Tab, Tabs } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { ProjectDetail, Standing } from '../../types';
import { DutyTable } from './tabs/DutyTable';
import { ProcessTab } from './tabs/ProcessTab';
import type { ProjectTab } from './tabs/projectTab';

const FactsTab = lazy(() => import('./tabs/FactsTab'));
const CasesTab = lazy(() => import('./tabs/CasesTab'));
const OpinionsTab = lazy(() => import('./tabs/OpinionsTab'));
const MaterialsTab = lazy(() => import('./tabs/MaterialsTab'));
const MoneyTab = lazy(() => import('./tabs/MoneyTab'));
const ProgressTab = lazy(() => import('./tabs/ProgressTab'));
const ChangesTab = lazy(() => import('./tabs/ChangesTab'));
const CataloguesTab = lazy(() => import('./tabs/CataloguesTab'));
const RecordsTab = lazy(() => import('./tabs/RecordsTab'));
const HistoryTab = lazy(() => import('./tabs/HistoryTab'));

const TABS: [string, (props: ProjectTab) => React.JSX.Element][] = [
  ['process', ({ standing }) => <ProcessTab standing={standing} />],
  ['facts', (props) => <FactsTab {...props} />],
  ['cases', (props) => <CasesTab {...props} />],
  ['opinions', (props) => <OpinionsTab {...props} />],
  ['materials', (props) => <MaterialsTab {...props} />],
  ['money', (props) => <MoneyTab {...props} />],
  ['progress', (props) => <ProgressTab {...props} />],
  ['changes', (props) => <ChangesTab {...props} />],
  ['catalogues', (props) => <CataloguesTab {...props} />],
  ['records', (props) => <RecordsTab {...props} />],
  ['duties', ({ standing }) => <DutyTable duties={standing?.duties ?? []} />],
  ['history', (props) => <HistoryTab {...props} />],
];

/** All that is known of the project, one tab a matter; the tab is part of the address. */
export function ProjectTabs({ project, standing }: { project: ProjectDetail; standing: Standing | undefined }) {
  const translate = useTranslate();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('tab');
  const [current = 'process', draw] = TABS.find(([name]) => name === asked) ?? TABS[0] ?? [];
  return (
    <Box sx={{ minWidth: 0 }}>
      <Tabs
        value={current}
        onChange={(_, tab: string) => setSearch({ tab }, { replace: true })}
        aria-label={project.name}
        sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        {TABS.map(([name]) => (
          <Tab
            key={name}
            value={name}
            id={`tab-${name}`}
            aria-controls="project-tab"
            label={translate(`projects.tabs.${name}`)}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id="project-tab" aria-labelledby={`tab-${current}`}>
        <Suspense fallback={null}>{draw?.({ project, standing })}</Suspense>
      </Box>
    </Box>
  );
}
