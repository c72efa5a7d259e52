import { Stack, Typography } from '@mui/material';
import { useMemo } from 'react';
import { Panel } from '../../layout/Panel';
import { FlowView } from '../../process/FlowView';
import { procedureFlow } from './procedureFlow';
import type { ProcedureText, RulebookText } from './ruleTypes';
import { listed, type Words } from './sentences/words';

/** Every procedure of the regulation, drawn from its step rules. */
export function ProcedurePictures({ rulebook, words }: { rulebook: RulebookText; words: Words }) {
  if (rulebook.procedures.length === 0) return <Typography>{words.say('rulebook.procedure.none')}</Typography>;
  return (
    <Stack spacing={2}>
      {rulebook.procedures.map((procedure) => (
        <OneProcedure key={procedure.id} rulebook={rulebook} procedure={procedure} words={words} />
      ))}
    </Stack>
  );
}

interface OneProps {
  rulebook: RulebookText;
  procedure: ProcedureText;
  words: Words;
}

function OneProcedure({ rulebook, procedure, words }: OneProps) {
  const flow = useMemo(
    () => procedureFlow(rulebook.id, procedure, rulebook.rules, words),
    [rulebook, procedure, words],
  );
  return (
    <Panel title={procedure.title} action={<Opening procedure={procedure} words={words} />}>
      <FlowView flow={flow} title={`${rulebook.jurisdictionLabel}：${procedure.title}`} bodyOf={words.labels.body} />
    </Panel>
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
