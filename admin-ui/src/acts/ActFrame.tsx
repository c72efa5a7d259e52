import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { asksForReason } from '../findings/orderFindings';
import type { ApiError } from '../providers/apiError';
import type { Finding } from '../types';
import { BusyButton } from './BusyButton';
import { ReasonField } from './ReasonField';
import { Refusal } from './Refusal';
import { type Summary, SummaryList } from './SummaryList';

export type Override = { reason: string } | undefined;

/** What does the act: one command, or several that belong together. */
export interface Runner<T> {
  run: (override: Override) => Promise<T | null>;
  busy: boolean;
  refusal: ApiError | null;
  clear: () => void;
}

export interface ActFrameProps<T> {
  open: boolean;
  title: string;
  /** The verb on the button: 提交, 备案, 确认. */
  verb: string;
  /** Exactly what will be recorded. */
  summary: Summary[];
  /** 第十八条 */
  article?: string | null;
  /** The rule of that article; without it one is led to the article. */
  rule?: string | null;
  runner: Runner<T>;
  /** What the server already said of it before anyone pressed. */
  findings?: Finding[];
  children?: ReactNode;
  /** False keeps the button shut until what `children` ask for is there. */
  ready?: boolean;
  onDone: (result: T) => void | Promise<void>;
  onClose: () => void;
}

/** A formal act: shows what will be recorded and under which article, asks once, stays open with the refusal when refused. */
export function ActFrame<T>({ open, title, verb, runner, findings = [], ready = true, ...props }: ActFrameProps<T>) {
  const translate = useTranslate();
  const { run, busy, refusal, clear } = runner;
  const [reason, setReason] = useState('');
  const known = refusal?.findings.length ? refusal.findings : findings;
  const needsReason = asksForReason(known);
  const canSubmit = ready && (!needsReason || reason.trim() !== '');
  const submit = async () => {
    const result = await run(needsReason ? { reason: reason.trim() } : undefined);
    if (result !== null) await props.onDone(result);
  };
  const close = () => {
    if (busy) return;
    clear();
    props.onClose();
  };
  return (
    <Dialog open={open} onClose={close} fullWidth maxWidth="sm" aria-labelledby="act-title">
      <DialogTitle id="act-title">{title}</DialogTitle>
      <DialogContent dividers>
        <Stack spacing={2}>
          {props.children}
          <SummaryList
            intro={translate('act.recorded')}
            summary={props.summary}
            article={props.article}
            rule={props.rule}
          />
          <Refusal refusal={refusal} known={known} />
          {needsReason && <ReasonField value={reason} onChange={setReason} disabled={busy} />}
          {refusal?.isStale && <Alert severity="warning">{translate('act.reload')}</Alert>}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={close} disabled={busy}>
          {translate(refusal ? 'act.back' : 'act.cancel')}
        </Button>
        <BusyButton busy={busy} disabled={!canSubmit} onClick={submit}>
          {needsReason ? translate('act.proceed') : verb}
        </BusyButton>
      </DialogActions>
      <Typography role="status" sx={{ position: 'absolute', left: -9999 }}>
        {busy ? translate('act.busy') : ''}
      </Typography>
    </Dialog>
  );
}
