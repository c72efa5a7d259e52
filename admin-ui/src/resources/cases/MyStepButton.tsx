import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useActsAs, useMay } from '../../providers/useMe';
import type { CaseDetail, Opinion } from '../../types';

/** The main action of a case: the step that waits for one's own body, if there is one. */
export function MyStepButton({ run }: { run: CaseDetail }) {
  const translate = useTranslate();
  const may = useMay('opinions', 'issue');
  const pending = run.steps.flatMap((step) =>
    step.opinions.filter((opinion) => opinion.state === 'pending').map((opinion) => ({ step, opinion })),
  );
  if (!may || run.state !== 'open') return null;
  return (
    <>
      {pending.map(({ step, opinion }) => (
        <OwnStep
          key={opinion.documentId}
          opinion={opinion}
          label={translate('cases.workTitle', { step: step.title })}
        />
      ))}
    </>
  );
}

function OwnStep({ opinion, label }: { opinion: Opinion; label: string }) {
  if (!useActsAs(opinion.body)) return null;
  return (
    <Button component={Link} to={`/opinions/${opinion.documentId}/show`} variant="contained">
      {label}
    </Button>
  );
}
