import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { SummaryList } from '../../../acts/SummaryList';
import { Panel } from '../../../layout/Panel';
import { RecordLink } from '../../../lists/RecordLink';
import type { ProjectDetail, StandingCase } from '../../../types';
import { MoveButton } from './MoveButton';
import { useVersions } from './useVersions';

/** By which version its open cases run and later ones will. Nothing where the regulation has only one. */
export function VersionPanel({ project, cases }: { project: ProjectDetail; cases: StandingCase[] }) {
  const translate = useTranslate();
  const { versions, current = '' } = useVersions();
  const chosen = project.chosenVersion;
  const running = cases.filter(({ state }) => state === 'open');
  if (versions.length === 0) return null;
  const later = chosen
    ? translate('projects.version.chosen', { version: chosen, current })
    : translate('projects.version.followsDay', { version: current });
  return (
    <Panel
      title={translate('projects.version.title')}
      action={<MoveButton project={project.documentId} from={running[0]?.rulebookVersion ?? chosen} />}
    >
      <SummaryList
        summary={[
          { label: translate('projects.version.running'), value: <Running cases={running} /> },
          { label: translate('projects.version.later'), value: later },
        ]}
      />
    </Panel>
  );
}

function Running({ cases }: { cases: StandingCase[] }) {
  const translate = useTranslate();
  if (cases.length === 0) return <>{translate('words.none')}</>;
  return cases.map(({ documentId, procedure, rulebookVersion }) => (
    <Box key={documentId}>
      <RecordLink to={`/cases/${documentId}/show`}>{procedure.title}</RecordLink>{' '}
      {translate('projects.version.by', { version: rulebookVersion })}
    </Box>
  ));
}
