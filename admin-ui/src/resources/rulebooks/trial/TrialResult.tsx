import { FormControlLabel, Switch } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FindingList } from '../../../findings/FindingList';
import { Panel } from '../../../layout/Panel';
import type { Finding } from '../../../types';

export function TrialResult({ findings }: { findings: Finding[] }) {
  const translate = useTranslate();
  const [withSatisfied, setWithSatisfied] = useState(true);
  const toggle = (
    <FormControlLabel
      control={<Switch checked={withSatisfied} onChange={(event) => setWithSatisfied(event.target.checked)} />}
      label={translate('rulebook.trial.all')}
    />
  );
  return (
    <Panel title={translate('rulebook.trial.result')} action={toggle}>
      <FindingList findings={findings} withSatisfied={withSatisfied} />
    </Panel>
  );
}
