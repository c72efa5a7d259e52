import { Box, Button, Stack, TextField } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { DraftNote } from '../../drafts/DraftNote';
import { NewerValues } from '../../drafts/NewerValues';
import { askedFacts } from '../../facts/askedFacts';
import type { Basis } from '../../facts/basis';
import { ErrorSummary } from '../../facts/ErrorSummary';
import { FactForm } from '../../facts/FactForm';
import { requiredBy } from '../../facts/requiredBy';
import { useFactForm } from '../../facts/useFactForm';
import { FindingList } from '../../findings/FindingList';
import { Panel } from '../../layout/Panel';
import { useRulebook } from '../../providers/useRulebook';
import type { CaseDetail, FactDefinition, FormField, Option, Step, Todo } from '../../types';
import { PaperList } from '../materials/PaperList';
import { IssueDialog, isForward } from './IssueDialog';
import { useCheck } from './useCheck';
import { useStepForm } from './useStepForm';

/** The words of the opinion are kept with the form, not stated as a fact. */
const COMMENT: FactDefinition = { id: 'comment', label: '', type: 'text', source: 'typed' };

interface DecisionProps {
  opinion: Todo;
  run: CaseDetail;
  step: Step;
}

/** Form, papers, live findings and the buttons of the outcomes that the rulebook knows for this step. */
export function Decision({ opinion, run, step }: DecisionProps) {
  const translate = useTranslate();
  const stored = useMemo(() => ({ ...run.projectFacts, ...run.facts }), [run]);
  const definitions = useStepForm(step, stored);
  const fields = useMemo(() => [...definitions, COMMENT], [definitions]);
  const form = useFactForm(`opinion.${opinion.documentId}`, fields, stored);
  const { [COMMENT.id]: _, ...facts } = form.facts;
  const comment = String(form.values[COMMENT.id] ?? '');
  const [chosen, setChosen] = useState<Option | null>(null);
  const [isReasonMissing, setReasonMissing] = useState(false);
  const choose = (outcome: Option) => {
    const needsWords = !isForward(outcome) && comment.trim() === '';
    setReasonMissing(needsWords);
    if (needsWords) document.getElementById('comment')?.focus();
    else setChosen(outcome);
  };
  const isReadable = Object.keys(form.problems).length === 0;
  const check = useCheck(run.documentId, step, facts, isReadable);
  const always = useAlways(step, definitions);
  const shown = askedFacts(definitions, { always, findings: check.findings, values: form.values });
  const required = useMemo(() => ({ ...requiredOf(step), ...requiredBy(check.findings) }), [step, check.findings]);
  return (
    <Stack spacing={2}>
      <NewerValues newer={form.newer} onChoose={form.settle} />
      <ErrorSummary definitions={definitions} errors={form.problems} />
      {definitions.length > 0 && (
        <FactForm
          definitions={shown}
          values={form.values}
          onChange={form.change}
          required={required}
          errors={form.problems}
        />
      )}
      {step.papers.length > 0 && (
        <Panel title={translate('cases.papers')}>
          <PaperList papers={step.papers} project={run.project?.documentId} caseId={run.documentId} />
        </Panel>
      )}
      <Panel title={translate('cases.checks')}>
        <FindingList findings={check.findings} empty={check.busy ? translate('findings.checking') : undefined} />
      </Panel>
      <Panel title={translate('cases.decide')}>
        <TextField
          id="comment"
          label={translate('cases.comment')}
          helperText={translate('cases.commentHelp')}
          value={comment}
          error={isReasonMissing}
          onChange={(event) => form.change(COMMENT.id, event.target.value)}
          multiline
          minRows={3}
          fullWidth
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2, alignItems: 'center' }}>
          <DraftNote savedAt={form.draft.savedAt} onDiscard={form.discard} />
          <Box sx={{ flex: 1 }} />
          {[...step.outcomes].reverse().map((outcome) => (
            <Button
              key={outcome.value}
              variant={outcome.value === 'agree' ? 'contained' : 'outlined'}
              color={outcome.value === 'reject' ? 'error' : 'primary'}
              disabled={!isReadable}
              onClick={() => choose(outcome)}
            >
              {outcome.label}
            </Button>
          ))}
        </Box>
      </Panel>
      {chosen && (
        <IssueDialog
          opinion={opinion}
          run={run}
          step={step}
          outcome={chosen}
          comment={comment}
          facts={facts}
          findings={check.findings}
          onDone={form.draft.clear}
          onClose={() => setChosen(null)}
        />
      )}
    </Stack>
  );
}

/** The step's own form; what the rules weigh besides comes up when they apply. Without the rulebook nothing is held back. */
function useAlways({ rule, form }: Step, definitions: FactDefinition[]): string[] {
  const own = useRulebook()?.rules.find(({ id }) => id === rule)?.form;
  const required = form.flatMap((field) => (field.required ? [field.id] : []));
  return own ? [...own, ...required] : definitions.map(({ id }) => id);
}

function requiredOf(step: Step): Record<string, Basis> {
  const basisOf = ({ article = '', rule }: FormField): Basis => ({ article, rule });
  return Object.fromEntries(step.form.flatMap((field) => (field.required ? [[field.id, basisOf(field)]] : [])));
}
