import { Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '../../acts/ActDialog';
import { ChoiceField } from '../../fields/ChoiceField';
import { DateField } from '../../fields/DateField';
import { formatDateLong } from '../../format/date';
import type { Reading } from '../rulebooks/ruleTypes';
import { useRulebookText } from '../rulebooks/useRulebookText';
import type { Jurisdiction } from './jurisdictionTypes';

interface Props {
  jurisdiction: Jurisdiction;
  onClose: () => void;
}

const labelOf = ({ options }: Reading, value: string) =>
  options.find((option) => option.value === value)?.label ?? value;

/** The day the rulebook takes effect and the readings: both change what is lawful, so the change is shown and asked once. */
export function JurisdictionDialog({ jurisdiction, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const text = useRulebookText(jurisdiction.rulebook);
  const readings = text.value?.readings ?? [];
  const [effectiveFrom, setEffectiveFrom] = useState(jurisdiction.effectiveFrom ?? '');
  const [chosen, setChosen] = useState<Record<string, string>>(jurisdiction.readings ?? {});
  const say = (key: string, parts?: Record<string, unknown>) => translate(`system.jurisdiction.${key}`, parts);
  const chosenIn = (reading: Reading) => chosen[reading.id] ?? reading.value;
  const done = () => {
    notify(say('saved', { name: jurisdiction.name }), { type: 'success' });
    onClose();
  };
  return (
    <ActDialog
      open
      title={say('confirm')}
      verb={say('save')}
      summary={[
        { label: say('columns.name'), value: jurisdiction.name },
        { label: say('effectiveFrom'), value: effectiveFrom ? formatDateLong(effectiveFrom) : say('unset') },
        ...readings.map((reading) => ({ label: reading.title, value: labelOf(reading, chosenIn(reading)) })),
      ]}
      command={() => ({
        path: `/jurisdictions/${jurisdiction.documentId}`,
        method: 'PUT',
        version: jurisdiction.version,
        body: { effectiveFrom: effectiveFrom || null, readings: chosen },
      })}
      onDone={done}
      onClose={onClose}
    >
      <DateField
        label={say('effectiveFrom')}
        help={say('effectiveHelp')}
        value={effectiveFrom}
        onChange={setEffectiveFrom}
      />
      <Typography variant="body2" color="textSecondary">
        {say(readings.length > 0 ? 'readingsHelp' : 'noReadings')}
      </Typography>
      {readings.map((reading) => (
        <ChoiceField
          key={reading.id}
          label={`${reading.title}（${reading.article}）`}
          value={chosenIn(reading)}
          choices={reading.options}
          onChange={(value) => setChosen({ ...chosen, [reading.id]: value })}
        />
      ))}
    </ActDialog>
  );
}
