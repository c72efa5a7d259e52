import { Alert, Box, Button, MenuItem, Stack, TextField } from '@mui/material';
import { useMemo, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { Refusal } from '../../../acts/Refusal';
import { DraftNote } from '../../../drafts/DraftNote';
import { NewerValues } from '../../../drafts/NewerValues';
import { askedFacts } from '../../../facts/askedFacts';
import { ErrorSummary } from '../../../facts/ErrorSummary';
import { FactForm } from '../../../facts/FactForm';
import { requiredBy } from '../../../facts/requiredBy';
import type { Typed } from '../../../facts/typed';
import { useFactForm } from '../../../facts/useFactForm';
import { type FormValues, isBlank } from '../../../facts/values';
import { FindingList } from '../../../findings/FindingList';
import { EmptyState } from '../../../layout/EmptyState';
import { Panel } from '../../../layout/Panel';
import { useFacts } from '../../../providers/useRulebook';
import type { FactDefinition, ProjectDetail, RulebookDetail } from '../../../types';
import { DeclareDialog } from './DeclareDialog';
import { DraftPapers } from './DraftPapers';
import { caseFactsOf, columnText, declarationOf, factsOfProject } from './declaration';
import { type DeclaringProcedure, declaringProcedures, verbOf } from './declaringProcedures';
import { useDeclare } from './useDeclare';
import { useTrial } from './useTrial';

interface DeclareFormProps {
  rulebook: RulebookDetail;
  project: ProjectDetail | null;
}

/** Which way to declare, then the form of that way's first step. */
export function DeclareForm({ rulebook, project }: DeclareFormProps) {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const procedures = useMemo(() => declaringProcedures(rulebook), [rulebook]);
  const [chosen, setChosen] = useState(search.get('procedure') ?? procedures[0]?.id ?? '');
  const procedure = procedures.find(({ id }) => id === chosen) ?? procedures[0];
  if (!procedure) return <EmptyState title={translate('projects.form.none')} />;
  return (
    <Stack spacing={2}>
      {procedures.length > 1 && (
        <TextField
          select
          id="procedure"
          label={translate('projects.form.kind')}
          value={procedure.id}
          onChange={(event) => setChosen(event.target.value)}
          sx={{ maxWidth: 360 }}
        >
          {procedures.map(({ id, title, article }) => (
            <MenuItem key={id} value={id}>
              {title}（{article}）
            </MenuItem>
          ))}
        </TextField>
      )}
      <DeclareFields rulebook={rulebook} project={project} procedure={procedure} />
    </Stack>
  );
}

function DeclareFields({ rulebook, project, procedure }: DeclareFormProps & { procedure: DeclaringProcedure }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const dictionary = useFacts();
  const { beginning } = procedure;
  const definitions = useMemo(() => beginning.facts.flatMap((id) => dictionary[id] ?? []), [beginning, dictionary]);
  const stored = useMemo(() => factsOfProject(project), [project]);
  const form = useFactForm(`declare.${project?.documentId ?? 'new'}`, definitions, stored);
  const all = useMemo(() => ({ ...stored, ...form.facts }), [stored, form.facts]);
  const isReadable = Object.keys(form.problems).length === 0;
  const { step } = beginning;
  const declaration = useMemo(() => declarationOf(definitions, form.facts), [definitions, form.facts]);
  const caseFacts = useMemo(() => caseFactsOf(definitions, form.facts), [definitions, form.facts]);
  const declaring = useDeclare({ project, procedure: procedure.id, step, declaration, caseFacts });
  const { findings, obstacle } = useTrial({
    rulebook: rulebook.id,
    event: `${procedure.id}.${step}`,
    definitions,
    facts: only(definitions, all),
    submission: declaring.submission(form.facts),
    enabled: isReadable,
  });
  const always = useMemo(() => alwaysAsked(rulebook, procedure), [rulebook, procedure]);
  const shown = askedFacts(definitions, { always, findings, values: form.values });
  const [isOpen, setOpen] = useState(false);
  const isSubmitted = project !== null && project.stage !== 'draft';
  const verb = verbOf(rulebook, procedure) ?? translate('projects.form.submit');
  const canSave = isReadable && !isBlank(form.values[columnText.name]);
  const required = {
    [columnText.name]: { article: beginning.article, rule: beginning.rule },
    ...requiredBy(findings),
  };
  const save = async () => {
    const saved = await declaring.save();
    if (!saved) return;
    // what is stated at the step is kept by the step: until then it stays a draft on this machine
    form.draft.passOn(`declare.${saved.documentId}`, typedAtStep(definitions, form.values));
    setOpen(false);
    notify(translate('projects.form.saved', { name: saved.name }), { type: 'success', autoHideDuration: 8000 });
    navigate(`/projects/${saved.documentId}/declare?procedure=${procedure.id}`);
  };
  return (
    <>
      <NewerValues newer={form.newer} onChoose={form.settle} />
      <ErrorSummary definitions={definitions} errors={form.problems} />
      {!isOpen && <Refusal refusal={declaring.refusal} />}
      <FactForm
        definitions={shown}
        values={form.values}
        onChange={form.change}
        required={required}
        errors={form.problems}
      />
      <DraftPapers project={project} />
      <Panel title={translate('cases.checks')}>
        {obstacle ? <Alert severity="warning">{obstacle}</Alert> : <FindingList findings={findings} />}
      </Panel>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'flex-end' }}>
        <DraftNote savedAt={form.draft.savedAt} onDiscard={form.discard} />
        <Button variant="outlined" disabled={!canSave || declaring.busy} onClick={save}>
          {translate(isSubmitted ? 'projects.form.keep' : 'projects.form.save')}
        </Button>
        <Button variant="contained" disabled={!canSave || declaring.busy} onClick={() => setOpen(true)}>
          {verb}
        </Button>
      </Box>
      {isOpen && (
        <DeclareDialog
          procedure={procedure}
          verb={verb}
          facts={all}
          draft={isSubmitted ? undefined : project?.documentId}
          onSave={save}
          findings={findings}
          declaring={declaring}
          onDone={form.draft.clear}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** The columns, the form of the first step, and what is asked under any circumstances. */
function alwaysAsked({ rules }: RulebookDetail, { id, beginning }: DeclaringProcedure): string[] {
  const first = rules.find((rule) => rule.kind === 'step' && rule.procedure === id && rule.step === beginning.step);
  return [...Object.values(columnText), ...(first?.form ?? []), ...Object.keys(beginning.required)];
}

const typedAtStep = (definitions: FactDefinition[], values: FormValues): Typed =>
  Object.fromEntries(
    definitions
      .filter(({ id, kept }) => kept === 'case' && !isBlank(values[id]))
      .map(({ id }) => [id, { value: values[id] ?? null, over: null }]),
  );

const only = (definitions: { id: string }[], facts: ReturnType<typeof factsOfProject>) =>
  Object.fromEntries(definitions.map(({ id }) => [id, facts[id]]));
