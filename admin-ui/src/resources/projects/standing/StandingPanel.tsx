import { Box, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FindingList } from '../../../findings/FindingList';
import { Panel } from '../../../layout/Panel';
import type { ProjectDetail, Standing } from '../../../types';
import { VersionPanel } from '../version/VersionPanel';
import { ActionList } from './ActionList';
import { HolderList } from './HolderList';
import { MoneyLine } from './MoneyLine';
import { RemarkList } from './RemarkList';

/** The first screenful. */
export function StandingPanel({ project, standing }: { project: ProjectDetail; standing: Standing }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'repeat(2, minmax(0,1fr))' } }}>
      <Stack spacing={2} sx={{ minWidth: 0 }}>
        <Panel title={translate('projects.standing.holder')}>
          <HolderList cases={standing.cases} isDraft={standing.stage === 'draft'} />
        </Panel>
        <Panel>
          <MoneyLine money={standing.money} />
        </Panel>
        <VersionPanel project={project} cases={standing.cases} />
      </Stack>
      <Stack spacing={2} sx={{ minWidth: 0 }}>
        <Panel title={translate('projects.standing.actions')}>
          <ActionList project={project} actions={standing.actions} />
        </Panel>
        <Panel title={translate('projects.standing.blocks')}>
          <FindingList findings={standing.compliance} empty={translate('projects.standing.noBlocks')} />
        </Panel>
        {standing.remarks.length > 0 && (
          <Panel title={translate('projects.standing.remarks')}>
            <RemarkList remarks={standing.remarks} />
          </Panel>
        )}
      </Stack>
    </Box>
  );
}
