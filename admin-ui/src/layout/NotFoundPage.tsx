import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { EmptyState } from './EmptyState';
import { Page } from './Page';
import { Panel } from './Panel';

/** An address that leads nowhere: says so, and where one can go on. */
export function NotFoundPage() {
  const translate = useTranslate();
  const home = (
    <Button component={Link} to="/" variant="contained">
      {translate('menu.home')}
    </Button>
  );
  return (
    <Page title={translate('ra.page.not_found')}>
      <Panel>
        <EmptyState title={translate('ra.message.not_found')} action={home} />
      </Panel>
    </Page>
  );
}
