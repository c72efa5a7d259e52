import { Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { SummaryList } from '../../acts/SummaryList';
import { FactDetails } from '../../facts/FactDetails';
import { formatDateLong } from '../../format/date';
import { EMPTY } from '../../format/money';
import { Await } from '../../layout/Await';
import { Page } from '../../layout/Page';
import { Panel } from '../../layout/Panel';
import { RecordLink } from '../../lists/RecordLink';
import { useRead } from '../../providers/useRead';
import { useLabels, useRulebook } from '../../providers/useRulebook';
import type { RecordRow } from '../../types';

export default function RecordShow() {
  const translate = useTranslate();
  const labels = useLabels();
  const { id } = useParams();
  const registers = useRulebook()?.registers;
  const registerOf = (row: RecordRow) => registers?.find((one) => one.id === row.register);
  const query = useRead<RecordRow>(`/records/${id}`);
  return (
    <Page title={query.value ? labels.register(query.value.register) : translate('records.title')}>
      <Await query={query} value={query.value}>
        {(row) => (
          <Stack spacing={2}>
            <Panel>
              <SummaryList
                article={registerOf(row)?.article}
                rule={registerOf(row)?.rule}
                summary={[
                  {
                    label: translate('records.project'),
                    value: row.project ? (
                      <RecordLink to={`/projects/${row.project.documentId}/show`}>{row.project.name}</RecordLink>
                    ) : (
                      EMPTY
                    ),
                  },
                  { label: translate('records.unit'), value: row.department?.name ?? EMPTY },
                  { label: translate('records.year'), value: row.year ?? EMPTY },
                  { label: translate('records.on'), value: formatDateLong(row.recordedOn) },
                  { label: translate('records.by'), value: row.recordedBy?.displayName ?? EMPTY },
                ]}
              />
            </Panel>
            <FactDetails facts={row.facts} empty={translate('facts.none')} />
          </Stack>
        )}
      </Await>
    </Page>
  );
}
