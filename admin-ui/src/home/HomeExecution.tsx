import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDateLong } from '../format/date';
import { formatWan } from '../format/money';
import { formatRatio } from '../format/ratio';
import { Panel } from '../layout/Panel';
import type { HomeReply } from '../types';

/** Where the year's budget stands, in one sentence; the picture is on the dashboard. */
export function HomeExecution({ home }: { home: HomeReply | undefined }) {
  const translate = useTranslate();
  if (!home?.execution) return null;
  const { year, budget, executed, ratio } = home.execution;
  return (
    <Panel
      title={translate('home.execution', { year })}
      action={
        <Button component={Link} to="/dashboards">
          {translate('menu.dashboards')}
        </Button>
      }
    >
      <Typography>
        {budget === '0'
          ? translate('home.noBudget', { year })
          : translate('home.executed', {
              date: formatDateLong(home.asOf),
              budget: formatWan(budget),
              executed: formatWan(executed),
              ratio: formatRatio(ratio),
            })}
      </Typography>
    </Panel>
  );
}
