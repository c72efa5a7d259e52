import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FindingList } from '../findings/FindingList';
import { RuleReference } from '../findings/RuleReference';
import { Panel } from '../layout/Panel';
import type { Beginning } from '../types';

interface Props {
  options: Beginning[];
  value: string;
  onChange: (procedure: string) => void;
}

/** Several ways lead on: the clerk chooses; of one that is not open it is said why. */
export function ProcedureChoice({ options, value, onChange }: Props) {
  const translate = useTranslate();
  return (
    <Panel>
      <FormControl>
        <FormLabel id="procedure-choice">{translate('subjects.procedure')}</FormLabel>
        <RadioGroup
          aria-labelledby="procedure-choice"
          value={value}
          onChange={(_event, procedure) => onChange(procedure)}
        >
          {options.map(({ procedure, title, article, allowed, findings }) => (
            <Stack key={procedure} spacing={1} sx={{ mb: 1 }}>
              <FormControlLabel
                value={procedure}
                disabled={!allowed}
                control={<Radio />}
                label={
                  <>
                    {title}
                    <Typography component="span" variant="body2" color="textSecondary" sx={{ ml: 1 }}>
                      <RuleReference article={article} apart />
                    </Typography>
                  </>
                }
              />
              {!allowed && <FindingList findings={findings} empty={null} />}
            </Stack>
          ))}
        </RadioGroup>
      </FormControl>
    </Panel>
  );
}
