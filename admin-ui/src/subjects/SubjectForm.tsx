import { Box, Button, Stack } from '@mui/material';
import { useMemo, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ActDialog } from '../acts/ActDialog';
import { DraftNote } from '../drafts/DraftNote';
import { displayFact } from '../facts/displayFact';
import { ErrorSummary } from '../facts/ErrorSummary';
import { FactForm } from '../facts/FactForm';
import { useFactForm } from '../facts/useFactForm';
import { type Pickable, RecordPicker } from '../fields/RecordPicker';
import { FindingList } from '../findings/FindingList';
import { Panel } from '../layout/Panel';
import { nextSentence } from '../process/nextSentence';
import { request } from '../providers/http';
import { useFacts, useRulebook } from '../providers/useRulebook';
import type { CaseDetail, Facts, OneReply, Subject } from '../types';
import { firstForm } from './firstForm';
import { ProcedureChoice } from './ProcedureChoice';
import type { SubjectKind } from './subjectKinds';
import { useBeginnings } from './useBeginnings';

const NOTHING: Facts = {};

export function SubjectForm({ kind, project: fixed }: { kind: SubjectKind; project: Pickable | null }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const rulebook = useRulebook();
  const dictionary = useFacts();
  const [chosen, setChosen] = useState<Pickable | null>(null);
  const [isOpen, setOpen] = useState(false);
  const project = fixed ?? chosen;
  const { options, procedure, choose } = useBeginnings(kind, project?.documentId);
  const asked = useMemo(
    () => firstForm(rulebook, kind, dictionary, procedure),
    [rulebook, kind, dictionary, procedure],
  );
  const form = useFactForm(`${kind.resource}.${fixed?.documentId ?? 'new'}`, asked.definitions, NOTHING);
  const verb = asked.verb ?? translate(`${kind.resource}.submit`);
  const refused = options.find((one) => one.procedure === procedure && !one.allowed);
  const isReady = project !== null && !refused && Object.keys(form.problems).length === 0;
  const stated = asked.definitions.filter(({ id }) => form.facts[id] !== undefined);
  const done = async (subject: Subject) => {
    form.draft.clear();
    const next = subject.case ? await nextOf(subject.case.documentId, translate) : null;
    notify(next ?? translate(`${kind.resource}.opened`), { type: 'success', autoHideDuration: 10_000 });
    navigate(subject.case ? `/cases/${subject.case.documentId}/show` : `/${kind.resource}/${subject.documentId}/show`);
  };
  return (
    <Stack spacing={2}>
      <ErrorSummary definitions={asked.definitions} errors={form.problems} />
      {!fixed && (
        <Panel>
          <RecordPicker
            resource="projects"
            label={translate('subjects.project')}
            value={chosen}
            onChange={setChosen}
            required
          />
        </Panel>
      )}
      {options.length > 1 && procedure && <ProcedureChoice options={options} value={procedure} onChange={choose} />}
      {refused && options.length === 1 && (
        <Panel title={translate('subjects.notYet', { procedure: refused.title })}>
          <FindingList findings={refused.findings} />
        </Panel>
      )}
      <FactForm
        definitions={asked.definitions}
        values={form.values}
        onChange={form.change}
        required={asked.required}
        errors={form.problems}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'flex-end' }}>
        <DraftNote savedAt={form.draft.savedAt} onDiscard={form.discard} />
        <Button variant="contained" disabled={!isReady} onClick={() => setOpen(true)}>
          {verb}
        </Button>
      </Box>
      {isOpen && project && (
        <ActDialog<Subject>
          open
          title={verb}
          verb={verb}
          article={asked.article}
          rule={asked.rule}
          summary={[
            { label: translate('subjects.project'), value: project.name },
            ...stated.map((fact) => ({ label: fact.label, value: displayFact(fact, form.facts[fact.id]) })),
          ]}
          command={(override) => ({
            path: `/${kind.resource}`,
            body: { project: project.documentId, procedure, ...bodyOf(kind, form.facts), override },
          })}
          onDone={done}
          onClose={() => setOpen(false)}
        />
      )}
    </Stack>
  );
}

/** What comes next in the case that was opened; null when it could not be read just now. */
async function nextOf(id: string, translate: ReturnType<typeof useTranslate>): Promise<string | null> {
  const reply = await request<OneReply<CaseDetail>>(`/cases/${id}`).catch(() => null);
  return reply ? nextSentence(reply.data, translate) : null;
}

/** Some facts are fields of their own in the request. */
function bodyOf(kind: SubjectKind, facts: Facts) {
  const own = Object.entries(kind.columns).flatMap(([id, field]) => (facts[id] ? [[field, facts[id]]] : []));
  const rest = Object.entries(facts).filter(([id]) => !(id in kind.columns));
  return { ...Object.fromEntries(own), facts: Object.fromEntries(rest) };
}
