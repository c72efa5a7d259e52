import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useDraft } from '../../../drafts/useDraft';
import type { Typed } from '../../../facts/typed';
import type { FormValues } from '../../../facts/values';

interface AttachPapersProps {
  opinion: string;
  values: FormValues;
  onLeave: () => void;
}

/** Leads to where the papers are attached, and takes along what was typed. */
export function AttachPapers({ opinion, values, onLeave }: AttachPapersProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const draft = useDraft<Typed>(`opinion.${opinion}`);
  const go = () => {
    draft.save(Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, over: null }])));
    onLeave();
    navigate(`/opinions/${opinion}/show`);
  };
  return (
    <Alert
      severity="info"
      action={
        <Button size="small" onClick={go}>
          {translate('projects.form.attach')}
        </Button>
      }
    >
      {translate('projects.form.attachHelp')}
    </Alert>
  );
}
