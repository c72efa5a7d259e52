import { Tab, Tabs } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { Await } from '../../layout/Await';
import { EmptyState } from '../../layout/EmptyState';
import { Page } from '../../layout/Page';
import { Panel } from '../../layout/Panel';
import { ExportButton } from '../../lists/ExportButton';
import { ListActions } from '../../lists/ListActions';
import { Pager } from '../../lists/Pager';
import { PlainTable } from '../../lists/PlainTable';
import { useReadList } from '../../providers/useRead';
import type { Duty } from '../../types';
import { useDutyColumns } from './useDutyColumns';

/** What needs doing first; what is settled last. */
const STATES: Duty['state'][] = ['overdue', 'due', 'open', 'upcoming', 'late', 'done'];
const PER_PAGE = 25;

/** One tab a state, 25 rows a page; both stand in the address. */
export default function DutyList() {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const state = STATES.find((one) => one === params.get('state')) ?? 'overdue';
  const page = Number(params.get('page') ?? 1);
  const columns = useDutyColumns();
  const read = useReadList<Duty>('duties', { filter: { state }, page, perPage: PER_PAGE });
  const go = (next: { state: string; page?: number }) =>
    setParams({ state: next.state, page: String(next.page ?? 1) }, { replace: true });
  return (
    <Page title={translate('obligation.title')} lead={translate('obligation.lead')}>
      <Tabs value={state} onChange={(_, next: string) => go({ state: next })} sx={{ mb: 2 }}>
        {STATES.map((one) => (
          <Tab key={one} value={one} label={translate(`status.duty.${one}`)} />
        ))}
      </Tabs>
      <ListActions>
        <ExportButton resource="duties" filter={{ state }} />
      </ListActions>
      <Panel>
        <Await query={read} value={read.rows} rows={8}>
          {(rows) => (
            <PlainTable
              rows={rows}
              columns={columns}
              caption={translate('obligation.title')}
              empty={
                <EmptyState title={translate(`obligation.none.${state}`)} help={translate('obligation.empty.help')} />
              }
            />
          )}
        </Await>
        <Pager total={read.total ?? 0} page={page} perPage={PER_PAGE} onPage={(next) => go({ state, page: next })} />
      </Panel>
    </Page>
  );
}
