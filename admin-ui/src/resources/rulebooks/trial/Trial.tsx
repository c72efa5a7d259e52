import { Alert, Stack, Typography } from '@mui/material';
import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { browserToday } from '../../../format/date';
import { useMe } from '../../../providers/useMe';
import type { RulebookText } from '../ruleTypes';
import type { Words } from '../sentences/words';
import { decodeCase } from './caseLink';
import { eventsOf } from './needs';
import { TrialChoice } from './TrialChoice';
import { TrialForm } from './TrialForm';
import { changedCase, emptyCase, type TrialCase } from './trialCase';

/** 试算: the same judgement as on a real project, on facts typed by hand. Nothing is kept but what the link holds. */
export function Trial({ rulebook, words }: { rulebook: RulebookText; words: Words }) {
  const { say } = words;
  const today = useMe()?.today ?? browserToday();
  const given = useGivenCase();
  const [trial, setTrial] = useState<TrialCase>(emptyCase('', today));
  const events = useMemo(() => eventsOf(rulebook), [rulebook]);
  useEffect(() => {
    if (given.trial) setTrial(given.trial);
  }, [given.trial]);
  const isKnown = events.includes(trial.event);
  const choose = (event: string | null) => setTrial({ ...emptyCase(event ?? '', trial.date) });
  return (
    <Stack spacing={2}>
      <Typography color="textSecondary">{say('rulebook.trial.lead')}</Typography>
      {given.isBroken && <Alert severity="warning">{say('rulebook.trial.brokenLink')}</Alert>}
      <TrialChoice
        events={events}
        event={isKnown ? trial.event : null}
        date={trial.date}
        words={words}
        onEvent={choose}
        onDate={(date) => setTrial({ ...trial, date })}
      />
      {isKnown ? (
        <TrialForm
          key={trial.event}
          rulebook={rulebook}
          words={words}
          trial={trial}
          onChange={(change) => setTrial((before) => changedCase(before, change))}
          isGiven={given.trial === trial}
        />
      ) : (
        <Typography variant="body2">{say('rulebook.trial.choose')}</Typography>
      )}
    </Stack>
  );
}

/** The case of the address one came by; what is written there later is this page's own. */
function useGivenCase() {
  const [params] = useSearchParams();
  const [text] = useState(params.get('case'));
  const [given, setGiven] = useState<{ trial: TrialCase | null; isBroken: boolean }>({ trial: null, isBroken: false });
  useEffect(() => {
    if (text) void decodeCase(text).then((trial) => setGiven({ trial, isBroken: trial === null }));
  }, [text]);
  return given;
}
