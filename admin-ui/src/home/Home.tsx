import { Alert, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDateLong } from '../format/date';
import { Await } from '../layout/Await';
import { Page } from '../layout/Page';
import { useMe } from '../providers/useMe';
import { useRead } from '../providers/useRead';
import type { HomeReply, Me } from '../types';
import { FigureCards } from './FigureCards';
import { homeOf } from './homeOf';

/** 工作台: what waits for me, what is due, the figures my role lives by. */
export default function Home() {
  const translate = useTranslate();
  const me = useMe();
  const title = translate('menu.home');
  return (
    <Page title={title} lead={me && `${me.department?.name ?? me.role.name} · ${formatDateLong(me.today)}`}>
      {me && <HomeOf me={me} />}
    </Page>
  );
}

function HomeOf({ me }: { me: Me }) {
  const translate = useTranslate();
  const query = useRead<HomeReply>('/dashboards/home');
  return (
    <Stack spacing={2}>
      {!me.rulebook && <Alert severity="warning">{translate('home.noRulebook')}</Alert>}
      <Await query={query} value={query.value} rows={2}>
        {(home) => <FigureCards title={translate('home.figures')} figures={home.figures} asOf={home.asOf} />}
      </Await>
      {homeOf(me.role.type).map((Part) => (
        <Part key={Part.name} home={query.value} />
      ))}
    </Stack>
  );
}
