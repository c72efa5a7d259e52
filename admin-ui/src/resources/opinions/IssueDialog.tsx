import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ActDialog } from '../../acts/ActDialog';
import { displayFact } from '../../facts/displayFact';
import { nextSentence } from '../../process/nextSentence';
import type { CaseDetail, Facts, Finding, Option, Step, Todo } from '../../types';
import { useGroundName } from '../cases/CaseGround';

interface IssueDialogProps {
  opinion: Todo;
  run: CaseDetail;
  step: Step;
  outcome: Option;
  comment: string;
  facts: Facts;
  findings: Finding[];
  onDone: () => void;
  onClose: () => void;
}

export const isForward = (outcome: Option) => outcome.value === 'agree' || outcome.value === 'agree-with-conditions';

/** Shows exactly what will be recorded under which article, and asks once. */
export function IssueDialog({
  opinion,
  run,
  step,
  outcome,
  comment,
  facts,
  findings,
  onDone,
  onClose,
}: IssueDialogProps) {
  const nameOf = useGroundName();
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const stated = step.form.filter((field) => field.id in facts);
  const done = (after: CaseDetail) => {
    onDone();
    notify(nextSentence(after, translate), { type: 'success', autoHideDuration: 10_000 });
    navigate('/opinions');
  };
  return (
    <ActDialog<CaseDetail>
      open
      title={translate('cases.confirmTitle', { result: outcome.label, step: step.title })}
      verb={translate('cases.submit', { result: outcome.label })}
      article={step.article}
      rule={step.rule}
      summary={[
        { label: translate('cases.project'), value: nameOf(run) },
        { label: translate('cases.body'), value: opinion.bodyLabel ?? '' },
        { label: translate('cases.result'), value: outcome.label },
        { label: translate('cases.comment'), value: comment.trim() || translate('words.none') },
        ...stated.map((field) => ({ label: field.label, value: displayFact(field, facts[field.id]) })),
      ]}
      findings={isForward(outcome) ? findings : []}
      command={(override) => ({
        path: `/opinions/${opinion.documentId}/issue`,
        version: opinion.version,
        body: { result: outcome.value, comment: comment.trim() || undefined, facts, override },
      })}
      onDone={done}
      onClose={onClose}
    />
  );
}
