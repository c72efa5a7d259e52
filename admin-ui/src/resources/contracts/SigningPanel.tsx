import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { formatDate } from '../../format/date';
import { Await } from '../../layout/Await';
import { EmptyState } from '../../layout/EmptyState';
import { Panel } from '../../layout/Panel';
import { PlainTable } from '../../lists/PlainTable';
import type { Contract } from '../../money/moneyTypes';
import { useRead, useReadList } from '../../providers/useRead';
import { useLabels } from '../../providers/useRulebook';
import { StateTag } from '../../status/StateTag';
import type { CaseDetail, CaseSummary } from '../../types';

/** Who has signed: the opinions of the contract's own case. */
export function SigningPanel({ contract }: { contract: Contract }) {
  const translate = useTranslate();
  const say = (key: string) => translate(`money.contract.${key}`);
  const cases = useReadList<CaseSummary>('cases', {
    filter: { subjectType: 'contract', subjectId: contract.documentId },
  });
  const found = cases.rows?.[0];
  const detail = useRead<CaseDetail>(found ? `/cases/${found.documentId}` : null);
  const open = found && (
    <Button
      variant={found.state === 'open' ? 'contained' : 'text'}
      component={RouterLink}
      to={`/cases/${found.documentId}/show`}
    >
      {say(found.state === 'open' ? 'sign' : 'open')}
    </Button>
  );
  return (
    <Panel title={say('signing')} action={open}>
      <Typography variant="body2" color="textSecondary">
        {say('signingHelp')}
      </Typography>
      {cases.rows?.length === 0 ? (
        <EmptyState title={say('noCase')} />
      ) : (
        <Await query={detail} value={detail.value} rows={3}>
          {(one) => <Signatures detail={one} />}
        </Await>
      )}
    </Panel>
  );
}

function Signatures({ detail }: { detail: CaseDetail }) {
  const translate = useTranslate();
  const labels = useLabels();
  const say = (key: string) => translate(`money.contract.${key}`);
  const opinions = detail.steps.flatMap((step) => step.opinions);
  return (
    <PlainTable
      rows={opinions}
      caption={say('signing')}
      columns={[
        { source: 'body', label: say('party'), primary: true, render: (row) => row.bodyLabel ?? labels.body(row.body) },
        { source: 'state', label: translate('money.columns.state'), render: (row) => <Signature row={row} /> },
        { source: 'issuedOn', label: say('signedOn'), render: (row) => formatDate(row.issuedOn) },
        { source: 'by', label: say('signer'), render: (row) => row.by ?? '' },
      ]}
      empty={<EmptyState title={say('waiting')} />}
    />
  );
}

function Signature({ row }: { row: CaseDetail['steps'][number]['opinions'][number] }) {
  if (row.state !== 'issued') return <StateTag family="opinion" value={row.state} />;
  return <StateTag family="result" value={row.result} label={row.resultLabel} />;
}
