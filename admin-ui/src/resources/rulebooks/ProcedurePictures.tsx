import { Stack, type Theme, Typography, useMediaQuery } from '@mui/material';
import { Panel } from '../../layout/Panel';
import { ProcedurePicture, StepBox } from './ProcedurePicture';
import type { ProcedureText, RulebookText } from './ruleTypes';
import { listed, type Words } from './sentences/words';

/** Every procedure of the regulation: a picture, on a phone the same steps as a list. */
export function ProcedurePictures({ rulebook, words }: { rulebook: RulebookText; words: Words }) {
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  if (rulebook.procedures.length === 0) return <Typography>{words.say('rulebook.procedure.none')}</Typography>;
  return (
    <Stack spacing={2}>
      <Typography variant="body2" color="textSecondary">
        {words.say('rulebook.procedure.back')}
      </Typography>
      {rulebook.procedures.map((procedure) => (
        <Panel key={procedure.id} title={procedure.title} action={<Opening procedure={procedure} words={words} />}>
          {isNarrow ? (
            <Stack spacing={1}>
              {procedure.graph.nodes.map((node) => (
                <StepBox key={node.id} rulebook={rulebook.id} node={node} words={words} />
              ))}
            </Stack>
          ) : (
            <ProcedurePicture rulebook={rulebook.id} procedure={procedure} words={words} />
          )}
        </Panel>
      ))}
    </Stack>
  );
}

function Opening({ procedure, words }: { procedure: ProcedureText; words: Words }) {
  const bodies = listed((procedure.opens ?? []).map(words.labels.body));
  const opened = bodies ? words.say('rulebook.procedure.open', { bodies }) : '';
  return (
    <Typography variant="body2" color="textSecondary">
      {[procedure.article, opened].filter(Boolean).join(' · ')}
    </Typography>
  );
}
