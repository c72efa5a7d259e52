import { Link, Stack, Typography } from '@mui/material';
import { useMemo } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useRulePath } from '../../findings/useRulePath';
import { Panel } from '../../layout/Panel';
import { FlowView } from '../../process/FlowView';
import { useRulebookHome } from '../../providers/readRulebook';
import { procedureFlow } from './procedureFlow';
import type { ProcedureNode, ProcedureText, RulebookText } from './ruleTypes';
import { conditionPhrase } from './sentences/conditionPhrase';
import { inForce } from './sentences/inForce';
import { phraseLine } from './sentences/phraseLine';
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
  const version = useRulebookHome()?.version;
  const flow = useMemo(() => procedureFlow(rulebook, procedure, words, version), [rulebook, procedure, words, version]);
  return (
    <Panel title={procedure.title}>
      <Opening procedure={procedure} words={words} />
      <FlowView flow={flow} title={`${rulebook.jurisdictionLabel}：${procedure.title}`} bodyOf={words.labels.body} />
      <Absent steps={flow.absent} words={words} />
    </Panel>
  );
}

function Opening({ procedure, words }: { procedure: ProcedureText; words: Words }) {
  const bodies = listed((procedure.opens ?? []).map(words.labels.body));
  const when = procedure.when && phraseLine(words, conditionPhrase(words, inForce(procedure.when, words.readings)));
  const opened = bodies ? words.say('rulebook.procedure.open', { bodies }) : '';
  return (
    <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
      {[procedure.article, opened, when && words.say('rulebook.procedure.when', { when })].filter(Boolean).join(' · ')}
    </Typography>
  );
}

function Absent({ steps, words }: { steps: ProcedureNode[]; words: Words }) {
  const pathOf = useRulePath();
  if (steps.length === 0) return null;
  return (
    <Typography variant="body2" color="textSecondary">
      {words.say('rulebook.procedure.absent')}
      {steps.map((step, place) => (
        <span key={step.id}>
          {place > 0 && '、'}
          <Link component={RouterLink} to={pathOf(step.rule)}>
            {step.title}
          </Link>
        </span>
      ))}
    </Typography>
  );
}
