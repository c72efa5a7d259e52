import { Stack, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { BusyButton } from '../../../acts/BusyButton';
import { Refusal } from '../../../acts/Refusal';
import { useCommand } from '../../../acts/useCommand';
import { FactForm } from '../../../facts/FactForm';
import { type FormValues, toFacts } from '../../../facts/values';
import { browserToday } from '../../../format/date';
import { useMe } from '../../../providers/useMe';
import type { FactDefinition, Finding } from '../../../types';
import type { RulebookText } from '../ruleTypes';
import type { Words } from '../sentences/words';
import { eventsOf, factsOfEvent } from './eventFacts';
import { TrialChoice } from './TrialChoice';
import { type Circumstances, NOTHING_KNOWN, TrialCircumstances } from './TrialCircumstances';
import { TrialResult } from './TrialResult';

/** 试算: the same judgement as on a real project, on facts typed by hand. Nothing is kept. */
export function Trial({ rulebook, words }: { rulebook: RulebookText; words: Words }) {
  const translate = useTranslate();
  const today = useMe()?.today ?? browserToday();
  const [event, setEvent] = useState<string | null>(null);
  const [date, setDate] = useState(today);
  const events = useMemo(() => eventsOf(rulebook), [rulebook]);
  return (
    <Stack spacing={2}>
      <Typography color="textSecondary">{translate('rulebook.trial.lead')}</Typography>
      <TrialChoice events={events} event={event} date={date} words={words} onEvent={setEvent} onDate={setDate} />
      {event ? (
        <TrialForm key={event} rulebook={rulebook} words={words} event={event} date={date} />
      ) : (
        <Typography variant="body2">{translate('rulebook.trial.choose')}</Typography>
      )}
    </Stack>
  );
}

interface TrialFormProps {
  rulebook: RulebookText;
  words: Words;
  event: string;
  date: string;
}

function TrialForm({ rulebook, words, event, date }: TrialFormProps) {
  const translate = useTranslate();
  const [values, setValues] = useState<FormValues>({});
  const [known, setKnown] = useState<Circumstances>(NOTHING_KNOWN);
  const [findings, setFindings] = useState<Finding[] | null>(null);
  const { run, busy, refusal } = useCommand<{ findings: Finding[] }>();
  const definitions = useMemo(
    () => factsOfEvent(rulebook, event).flatMap((id): FactDefinition[] => (words.facts[id] ? [words.facts[id]] : [])),
    [rulebook, event, words],
  );
  const submit = async () => {
    const stated = Object.entries(toFacts(definitions, values)).filter(([, value]) => value !== null);
    const { actor, materials, steps } = known;
    const done = Object.fromEntries(steps.map((step) => [step, 'done']));
    const body = { event, date, facts: Object.fromEntries(stated), actor, materials, steps: done };
    const reply = await run({ path: `/rulebooks/${rulebook.id}/evaluate`, body });
    setFindings(reply?.findings ?? null);
  };
  return (
    <Stack spacing={2}>
      <Typography variant="body2" color="textSecondary">
        {translate(definitions.length > 0 ? 'rulebook.trial.factsHelp' : 'rulebook.trial.noFacts')}
      </Typography>
      {definitions.length > 0 && (
        <FactForm
          definitions={definitions}
          values={values}
          onChange={(id, value) => setValues((before) => ({ ...before, [id]: value }))}
          required={{}}
          disabled={busy}
        />
      )}
      <TrialCircumstances rulebook={rulebook} words={words} event={event} value={known} onChange={setKnown} />
      <Stack direction="row" sx={{ justifyContent: 'flex-end' }}>
        <BusyButton busy={busy} onClick={submit}>
          {translate('rulebook.trial.run')}
        </BusyButton>
      </Stack>
      <Refusal refusal={refusal} />
      {findings && <TrialResult findings={findings} />}
    </Stack>
  );
}
