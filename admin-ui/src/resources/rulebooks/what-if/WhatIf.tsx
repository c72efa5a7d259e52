import { Box, LinearProgress, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { BusyButton } from '../../../acts/BusyButton';
import { Refusal } from '../../../acts/Refusal';
import { ChoiceField } from '../../../fields/ChoiceField';
import { DateField } from '../../../fields/DateField';
import { Panel } from '../../../layout/Panel';
import type { RulebookText } from '../ruleTypes';
import type { Words } from '../sentences/words';
import { useWhatIf } from './useWhatIf';
import { WhatIfResult } from './WhatIfResult';

/** What would be otherwise on the projects there are, under another version, another reading or from another day on. */
export function WhatIf({ rulebook, words }: { rulebook: RulebookText; words: Words }) {
  const { say } = words;
  const versions = (rulebook.versions ?? []).flatMap(({ version }) => (version ? [version] : []));
  const [version, setVersion] = useState(rulebook.version);
  const [readings, setReadings] = useState<Record<string, string>>({});
  const [from, setFrom] = useState('');
  const { ask, busy, answer, refusal } = useWhatIf(rulebook.id);
  const submit = () =>
    ask({
      version: version === rulebook.version ? undefined : version,
      readings: Object.keys(readings).length > 0 ? readings : undefined,
      effectiveFrom: from || undefined,
    });
  return (
    <Stack spacing={2}>
      <Typography color="textSecondary">{say('rulebook.whatIf.lead')}</Typography>
      <Panel>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1fr 1fr' } }}>
          {versions.length > 1 && (
            <ChoiceField
              label={say('rulebook.identity.version')}
              value={version}
              choices={versions.map((one) => ({ value: one, label: one }))}
              onChange={setVersion}
            />
          )}
          <DateField label={say('rulebook.whatIf.from')} value={from} onChange={setFrom} />
          {rulebook.readings.map((reading) => (
            <ChoiceField
              key={reading.id}
              label={`${reading.title}（${reading.article}）`}
              value={readings[reading.id] ?? reading.value}
              choices={reading.options.map(({ value, label }) => ({
                value,
                label: value === reading.value ? `${label}（${say('rulebook.reading.current')}）` : label,
              }))}
              onChange={(value) => setReadings({ ...readings, [reading.id]: value })}
            />
          ))}
        </Box>
        <Stack direction="row" sx={{ justifyContent: 'flex-end', mt: 2 }}>
          <BusyButton busy={busy} onClick={submit}>
            {say('rulebook.whatIf.run')}
          </BusyButton>
        </Stack>
      </Panel>
      <Refusal refusal={refusal} />
      {busy && answer && (
        <LinearProgress
          variant="determinate"
          value={(100 * answer.looked) / Math.max(1, answer.total)}
          aria-label={say('rulebook.whatIf.busy')}
        />
      )}
      {answer && <WhatIfResult answer={answer} words={words} />}
    </Stack>
  );
}
