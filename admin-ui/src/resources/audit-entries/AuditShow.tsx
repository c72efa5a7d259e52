import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { SummaryList } from '../../acts/SummaryList';
import { FindingList } from '../../findings/FindingList';
import { formatMoment } from '../../format/date';
import { Await } from '../../layout/Await';
import { Page } from '../../layout/Page';
import { Panel } from '../../layout/Panel';
import { useRead } from '../../providers/useRead';
import { articlesOf } from './articles';
import type { AuditEntry } from './auditTypes';
import { DiffTable } from './DiffTable';
import { ProjectOf } from './ProjectOf';
import { useAuditWords } from './useAuditWords';

export default function AuditShow() {
  const { id } = useParams();
  const read = useRead<AuditEntry>(id ? `/audit-entries/${id}` : null);
  return (
    <Await query={read} value={read.value} rows={12}>
      {(entry) => <OneEntry entry={entry} />}
    </Await>
  );
}

function OneEntry({ entry }: { entry: AuditEntry }) {
  const translate = useTranslate();
  const words = useAuditWords();
  const head = (key: string) => translate(`audit.columns.${key}`);
  const reasons = reasonsOf(entry.overrides);
  const articles = articlesOf(entry);
  return (
    <Page
      title={translate('audit.entry', { seq: entry.seq })}
      lead={`${words.action(entry)} · ${formatMoment(entry.at)}`}
    >
      <Stack spacing={2}>
        <Panel>
          <SummaryList
            summary={[
              { label: head('userName'), value: entry.userName ?? '' },
              { label: head('role'), value: words.role(entry.role) },
              { label: head('department'), value: entry.department ?? '' },
              { label: head('result'), value: words.result(entry.result) },
              ...(entry.project ? [{ label: head('project'), value: <ProjectOf entry={entry} /> }] : []),
              ...(articles ? [{ label: head('articles'), value: articles }] : []),
              { label: head('rulebookVersion'), value: entry.rulebookVersion ?? translate('words.none') },
              { label: head('address'), value: entry.address ?? '' },
              { label: head('requestId'), value: entry.requestId ?? '' },
            ]}
          />
        </Panel>
        <Panel title={translate('audit.diff.title')}>
          <DiffTable entry={entry} />
        </Panel>
        <Panel title={translate('audit.findings')}>
          <FindingList
            findings={Array.isArray(entry.findings) ? entry.findings : []}
            empty={translate('audit.noFindings')}
          />
        </Panel>
        {reasons.length > 0 && (
          <Panel title={translate('audit.overrides')}>
            {reasons.map((reason) => (
              <Typography key={reason}>{reason}</Typography>
            ))}
          </Panel>
        )}
        <Chain entry={entry} />
      </Stack>
    </Page>
  );
}

function reasonsOf(overrides: AuditEntry['overrides']): string[] {
  if (!overrides) return [];
  const list = Array.isArray(overrides) ? overrides : [overrides];
  return [...new Set(list.flatMap(({ reason }) => (reason ? [reason] : [])))];
}

function Chain({ entry }: { entry: AuditEntry }) {
  const translate = useTranslate();
  return (
    <Panel title={translate('audit.chain')}>
      <SummaryList
        summary={[
          { label: translate('audit.columns.prev'), value: entry.prev },
          { label: translate('audit.columns.hash'), value: entry.hash },
        ]}
      />
    </Panel>
  );
}
