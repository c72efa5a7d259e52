import { Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ActFrame } from '../../../acts/ActFrame';
import { nextSentence } from '../../../process/nextSentence';
import type { CaseDetail, Facts, Finding } from '../../../types';
import { amountText, columnText } from './declaration';
import type { DeclaringProcedure } from './declaringProcedures';
import { LackingPapers } from './LackingPapers';
import { missingPapers } from './missingPapers';
import type { useDeclare } from './useDeclare';

interface DeclareDialogProps {
  procedure: DeclaringProcedure;
  verb: string;
  facts: Facts;
  /** The draft that is handed in, if it is one. */
  draft: string | undefined;
  onSave: () => void;
  findings: Finding[];
  declaring: ReturnType<typeof useDeclare>;
  onDone: () => void;
  onClose: () => void;
}

/** Handing the declaration in: what, how much, under which article. */
export function DeclareDialog({ procedure, verb, facts, draft, onSave, ...props }: DeclareDialogProps) {
  const { findings, declaring, onDone, onClose } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const name = String(facts[columnText.name] ?? '');
  const { refusal } = declaring;
  const lacking = missingPapers(refusal?.findings);
  const done = (run: CaseDetail) => {
    onDone();
    notify(nextSentence(run, translate), { type: 'success', autoHideDuration: 10_000 });
    navigate(run.project ? `/projects/${run.project.documentId}/show` : `/cases/${run.documentId}/show`);
  };
  return (
    <ActFrame<CaseDetail>
      open
      title={verb}
      verb={verb}
      article={procedure.beginning.article}
      rule={procedure.beginning.rule}
      summary={[
        { label: translate('projects.name'), value: name },
        { label: translate('projects.planYear'), value: String(facts[columnText.year] ?? translate('words.blank')) },
        {
          label: translate('projects.form.amount'),
          value: `${amountText(facts[columnText.total])} ${translate('words.yuan')}`,
        },
        { label: translate('cases.procedure'), value: procedure.title },
      ]}
      findings={findings}
      runner={{ run: declaring.submit, busy: declaring.busy, refusal, clear: declaring.clear }}
      onDone={done}
      onClose={onClose}
    >
      <Typography>{translate('projects.form.recorded', { name, procedure: procedure.title })}</Typography>
      {lacking.length > 0 && <LackingPapers kinds={lacking} draft={draft} onSave={onSave} />}
    </ActFrame>
  );
}
