import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { EMPTY } from '../../format/money';
import { Await } from '../../layout/Await';
import { Page } from '../../layout/Page';
import { WorkbookButton } from '../../lists/ExportButton';
import { useMe } from '../../providers/useMe';
import { useRead } from '../../providers/useRead';
import { StateTag } from '../../status/StateTag';
import type { ProjectDetail, Standing } from '../../types';
import { EditButton } from './declare/EditButton';
import { WithdrawButton } from './declare/WithdrawButton';
import { ProjectTabs } from './ProjectTabs';
import { StandingPanel } from './standing/StandingPanel';

/** 360°: what it is, where it stands, who holds it until when, what I can do, what stands in the way; then tabs. */
export default function ProjectShow() {
  const translate = useTranslate();
  const { id } = useParams();
  const project = useRead<ProjectDetail>(`/projects/${id}`);
  const standing = useRead<Standing>(`/projects/${id}/standing`);
  const isKnown = useMe() !== undefined;
  return (
    <Page
      title={project.value?.name ?? translate('projects.title')}
      lead={project.value && <Lead project={project.value} />}
      action={
        project.value && (
          <>
            {standing.value && <EditButton project={project.value} standing={standing.value} />}
            <WithdrawButton project={project.value} />
            <WorkbookButton
              path={`/projects/${id}/dossier`}
              label={translate('projects.dossier')}
              hint={translate('projects.dossierHint')}
              variant="outlined"
            />
          </>
        )
      }
    >
      <Await query={project} value={isKnown ? project.value : undefined} rows={10}>
        {(found) => (
          <Stack spacing={2}>
            <Await query={standing} value={standing.value}>
              {(stands) => <StandingPanel project={found} standing={stands} />}
            </Await>
            <ProjectTabs project={found} standing={standing.value} />
          </Stack>
        )}
      </Await>
    </Page>
  );
}

function Lead({ project }: { project: ProjectDetail }) {
  const translate = useTranslate();
  const parts = [project.number, project.department?.name, project.contractor?.name];
  return (
    <>
      {parts.filter(Boolean).join(' · ') || EMPTY}
      {project.planYear && ` · ${translate('projects.planYear')} ${project.planYear}`}
      {' · '}
      <StateTag family="stage" value={project.stage} />
    </>
  );
}
