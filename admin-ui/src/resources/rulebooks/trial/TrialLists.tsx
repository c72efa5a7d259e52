import {
  Autocomplete,
  Box,
  Checkbox,
  FormControlLabel,
  FormGroup,
  MenuItem,
  TextField,
  Typography,
} from '@mui/material';
import { Panel } from '../../../layout/Panel';
import type { RulebookText } from '../ruleTypes';
import type { Words } from '../sentences/words';
import type { Needs } from './needs';
import type { CaseChange, TrialCase } from './trialCase';

interface Props {
  rulebook: RulebookText;
  words: Words;
  needs: Needs;
  trial: TrialCase;
  onChange: (change: CaseChange) => void;
}
const STATES = ['open', 'done', 'returned', 'rejected', 'skipped'];

/** Who acts, which papers are there, how far the steps are; only what the event's rules look at. */
export function TrialLists({ rulebook, words, needs, trial, onChange }: Props) {
  const { say, labels } = words;
  return (
    <Panel title={say('rulebook.trial.circumstances')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Autocomplete
          multiple
          disableCloseOnSelect
          options={Object.keys(rulebook.bodies)}
          value={trial.actor}
          onChange={(_, actor) => onChange({ actor })}
          getOptionLabel={labels.body}
          getOptionKey={(option) => option}
          renderInput={(params) => <TextField {...params} label={say('rulebook.trial.actor')} />}
        />
        {needs.papers.length > 0 && <Papers {...{ words, needs, trial, onChange }} />}
        {needs.steps.length > 0 && <Steps {...{ words, needs, trial, onChange }} />}
        <FormControlLabel
          control={
            <Checkbox checked={trial.isWhole} onChange={(event) => onChange({ isWhole: event.target.checked })} />
          }
          label={say('rulebook.trial.whole')}
        />
      </Box>
    </Panel>
  );
}

type PartProps = Omit<Props, 'rulebook'>;

function Papers({ words, needs, trial, onChange }: PartProps) {
  const toggle = (paper: string) =>
    onChange({
      materials: trial.materials.includes(paper)
        ? trial.materials.filter((one) => one !== paper)
        : [...trial.materials, paper],
    });
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Typography component="legend" variant="body2" color="textSecondary">
        {words.say('rulebook.trial.materials')}
      </Typography>
      <FormGroup row>
        {needs.papers.map((paper) => (
          <FormControlLabel
            key={paper}
            control={<Checkbox size="small" checked={trial.materials.includes(paper)} onChange={() => toggle(paper)} />}
            label={words.labels.material(paper)}
          />
        ))}
      </FormGroup>
    </Box>
  );
}

function Steps({ words, needs, trial, onChange }: PartProps) {
  const set = (step: string, state: string) => {
    const { [step]: _, ...others } = trial.steps;
    onChange({ steps: state ? { ...others, [step]: state } : others });
  };
  const nameOf = (step: string) => `${words.labels.procedure(step.split('.')[0] ?? '')}：${words.labels.step(step)}`;
  return (
    <Box
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' } }}
    >
      {needs.steps.map((step) => (
        <TextField
          key={step}
          select
          label={nameOf(step)}
          value={trial.steps[step] ?? ''}
          onChange={(event) => set(step, event.target.value)}
          slotProps={{ select: { displayEmpty: true } }}
        >
          <MenuItem value="">{words.say('status.step.waiting')}</MenuItem>
          {STATES.map((state) => (
            <MenuItem key={state} value={state}>
              {words.say(`status.step.${state}`)}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </Box>
  );
}
