import { Box, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ChoiceField } from '../../fields/ChoiceField';
import { Await } from '../../layout/Await';
import { EmptyState } from '../../layout/EmptyState';
import { Page } from '../../layout/Page';
import { Panel } from '../../layout/Panel';
import { PlainTable } from '../../lists/PlainTable';
import { useReadList } from '../../providers/useRead';
import type { Duty } from '../../types';
import { useDutyColumns } from './useDutyColumns';

const STATES: Duty['state'][] = ['overdue', 'due', 'open', 'upcoming', 'late', 'done'];

/** Computed, not stored: the whole list comes at once, those overdue first. */
export default function DutyList() {
  const translate = useTranslate();
  const [state, setState] = useState('');
  const columns = useDutyColumns();
  const read = useReadList<Duty>('duties');
  const choices = STATES.map((value) => ({ value, label: translate(`status.duty.${value}`) }));
  const rank = (duty: Duty) => STATES.indexOf(duty.state);
  return (
    <Page title={translate('obligation.title')} lead={translate('obligation.lead')}>
      <Stack spacing={2}>
        <Box sx={{ maxWidth: 240 }}>
          <ChoiceField
            label={translate('obligation.filters.state')}
            value={state}
            choices={choices}
            onChange={setState}
            withAll
          />
        </Box>
        <Panel>
          <Await query={read} value={read.rows} rows={8}>
            {(rows) => (
              <PlainTable
                rows={rows.filter((row) => !state || row.state === state).sort((a, b) => rank(a) - rank(b))}
                columns={columns}
                caption={translate('obligation.title')}
                empty={
                  <EmptyState
                    title={translate(state ? 'obligation.noneInState' : 'obligation.empty.title')}
                    help={state ? undefined : translate('obligation.empty.help')}
                  />
                }
              />
            )}
          </Await>
        </Panel>
      </Stack>
    </Page>
  );
}
