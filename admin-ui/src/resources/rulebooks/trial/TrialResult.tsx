import { Button, Stack, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { FindingItem } from '../../../findings/FindingItem';
import { FindingList } from '../../../findings/FindingList';
import { keyOf } from '../../../findings/orderFindings';
import { Fold } from '../../../layout/Fold';
import { Panel } from '../../../layout/Panel';
import type { Finding } from '../../../types';

/** What every rule of the event says, with its grounds; those that do not apply are folded away. */
export function TrialResult({ findings, link }: { findings: Finding[]; link: string }) {
  const translate = useTranslate();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (findings.length > 0) place.current?.scrollIntoView({ block: 'start' });
  }, [findings]);
  const apart = findings.filter(({ outcome }) => outcome === 'not-applicable');
  return (
    <Stack spacing={2} ref={place} sx={{ scrollMarginTop: 64 }}>
      <Panel title={translate('rulebook.trial.result')} action={<CopyLink link={link} />}>
        <Summary findings={findings} />
        <FindingList findings={findings} withSatisfied withGrounds />
      </Panel>
      {apart.length > 0 && (
        <Fold title={translate('rulebook.trial.apart', { count: apart.length })}>
          <Stack spacing={1}>
            {apart.map((finding) => (
              <FindingItem key={keyOf(finding)} finding={finding} withGrounds />
            ))}
          </Stack>
        </Fold>
      )}
    </Stack>
  );
}

function Summary({ findings }: { findings: Finding[] }) {
  const translate = useTranslate();
  const count = (outcome: string, severity?: string) =>
    findings.filter((one) => one.outcome === outcome && (!severity || one.severity === severity)).length;
  const parts = {
    violated: count('violated', 'block'),
    warned: count('violated', 'warn'),
    missing: count('undetermined'),
    satisfied: count('satisfied'),
  };
  return (
    <Typography variant="body2" role="status" sx={{ mb: 1.5 }}>
      {translate('rulebook.trial.summary', parts)}
    </Typography>
  );
}

function CopyLink({ link }: { link: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard?.writeText(link);
    notify('rulebook.trial.copied');
  };
  return (
    <Button variant="outlined" size="small" onClick={copy} data-link={link}>
      {translate('rulebook.trial.copy')}
    </Button>
  );
}
