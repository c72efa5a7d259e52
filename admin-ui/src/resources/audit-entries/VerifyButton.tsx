import { Alert, Box, Button, CircularProgress } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { request } from '../../providers/http';
import { useMay } from '../../providers/useMe';
import type { OneReply } from '../../types';
import type { Verdict } from './auditTypes';

/** Walks the whole chain on the server; says how many entries were compared and where it breaks. */
export function VerifyButton() {
  const translate = useTranslate();
  const mayVerify = useMay('audit-entry', 'verify');
  const [busy, setBusy] = useState(false);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [failure, setFailure] = useState('');
  if (!mayVerify) return null;
  const verify = async () => {
    setBusy(true);
    setVerdict(null);
    setFailure('');
    try {
      setVerdict((await request<OneReply<Verdict>>('/audit-entries/verify')).data);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : '');
    } finally {
      setBusy(false);
    }
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 2 }}>
      <Button
        variant="outlined"
        onClick={verify}
        disabled={busy}
        startIcon={busy ? <CircularProgress size={16} /> : undefined}
      >
        {translate(busy ? 'audit.verify.busy' : 'audit.verify.button')}
      </Button>
      <Box role="status">
        {verdict && <Outcome verdict={verdict} />}
        {failure && <Alert severity="error">{translate('audit.verify.failed', { message: failure })}</Alert>}
      </Box>
    </Box>
  );
}

function Outcome({ verdict }: { verdict: Verdict }) {
  const translate = useTranslate();
  const { entries, intact, firstBroken } = verdict;
  if (intact) return <Alert severity="success">{translate('audit.verify.intact', { entries })}</Alert>;
  return <Alert severity="error">{translate('audit.verify.broken', { entries, seq: firstBroken })}</Alert>;
}
