import {
  Box,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormLabel,
  ListSubheader,
  MenuItem,
  TextField,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { TOPICS } from '../topics';
import type { RulebookHead } from '../useRulebookHeads';

export interface Choice {
  ids: string[];
  /** `topic.change` or `procedure.acceptance` */
  about: string;
}
const MOST = 5;

interface Props {
  heads: RulebookHead[];
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** Which regulations, and on what. */
export function CompareChoice({ heads, choice, onChoose }: Props) {
  const translate = useTranslate();
  const toggle = (id: string) => {
    const ids = choice.ids.includes(id) ? choice.ids.filter((one) => one !== id) : [...choice.ids, id];
    onChoose({ ...choice, ids: heads.map((head) => head.id).filter((one) => ids.includes(one)) });
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'flex-start' }}>
      <About heads={heads} value={choice.about} onChange={(about) => onChoose({ ...choice, about })} />
      <FormControl component="fieldset">
        <FormLabel component="legend" sx={{ fontSize: '0.875rem' }}>
          {translate('rulebook.comparison.rulebooks')}
        </FormLabel>
        <FormGroup row>
          {heads.map(({ id, jurisdictionLabel }) => (
            <FormControlLabel
              key={id}
              control={
                <Checkbox
                  size="small"
                  checked={choice.ids.includes(id)}
                  disabled={!choice.ids.includes(id) && choice.ids.length >= MOST}
                  onChange={() => toggle(id)}
                />
              }
              label={jurisdictionLabel}
            />
          ))}
        </FormGroup>
      </FormControl>
    </Box>
  );
}

function About({
  heads,
  value,
  onChange,
}: {
  heads: RulebookHead[];
  value: string;
  onChange: (about: string) => void;
}) {
  const translate = useTranslate();
  const topics = TOPICS.filter((topic) => heads.some(({ comparable }) => comparable.topics.includes(topic)));
  const procedures = new Map<string, { title: string; count: number }>();
  for (const { comparable } of heads) {
    for (const { id, title } of comparable.procedures) {
      const known = procedures.get(id);
      procedures.set(id, { title: known?.title ?? title, count: (known?.count ?? 0) + 1 });
    }
  }
  return (
    <TextField
      select
      label={translate('rulebook.comparison.about')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ minWidth: 280 }}
    >
      <ListSubheader>{translate('rulebook.comparison.topics')}</ListSubheader>
      {topics.map((topic) => (
        <MenuItem key={topic} value={`topic.${topic}`}>
          {translate(`rulebook.topic.${topic}`)}
        </MenuItem>
      ))}
      <ListSubheader>{translate('rulebook.comparison.procedures')}</ListSubheader>
      {[...procedures].map(([id, { title, count }]) => (
        <MenuItem key={id} value={`procedure.${id}`}>
          {translate('rulebook.comparison.procedure', { title, count })}
        </MenuItem>
      ))}
    </TextField>
  );
}
