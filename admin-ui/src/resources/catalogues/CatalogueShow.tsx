import { Button, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { SummaryList } from '../../acts/SummaryList';
import { formatDateLong } from '../../format/date';
import { Await } from '../../layout/Await';
import { Page } from '../../layout/Page';
import { Panel } from '../../layout/Panel';
import { ProjectLink } from '../../money/ProjectLink';
import { useRead } from '../../providers/useRead';
import { CatalogueStateTag } from './CatalogueStateTag';
import type { Catalogue } from './catalogueTypes';
import { ItemsPanel } from './ItemsPanel';

export default function CatalogueShow() {
  const { id } = useParams();
  const read = useRead<Catalogue>(id ? `/catalogues/${id}` : null);
  return (
    <Await query={read} value={read.value} rows={10}>
      {(catalogue) => <OneCatalogue catalogue={catalogue} />}
    </Await>
  );
}

function OneCatalogue({ catalogue }: { catalogue: Catalogue }) {
  const translate = useTranslate();
  const head = (key: string) => translate(`catalogue.columns.${key}`);
  const openCase = catalogue.case && (
    <Button component={RouterLink} to={`/cases/${catalogue.case.documentId}/show`} variant="outlined">
      {translate('catalogue.openCase')}
    </Button>
  );
  return (
    <Page
      title={catalogue.title || catalogue.system}
      lead={<CatalogueStateTag state={catalogue.state} />}
      action={openCase}
    >
      <Stack spacing={2}>
        <Panel>
          <SummaryList
            summary={[
              { label: head('system'), value: catalogue.system },
              { label: head('project'), value: <ProjectLink project={catalogue.project} /> },
              { label: head('unit'), value: catalogue.department?.name ?? '' },
              { label: head('on'), value: formatDateLong(catalogue.on) },
            ]}
          />
        </Panel>
        <ItemsPanel catalogue={catalogue} />
      </Stack>
    </Page>
  );
}
