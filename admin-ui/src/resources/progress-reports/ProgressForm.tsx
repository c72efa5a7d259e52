import { Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { BusyButton } from '../../acts/BusyButton';
import { Refusal } from '../../acts/Refusal';
import { DraftNote } from '../../drafts/DraftNote';
import { NewerValues } from '../../drafts/NewerValues';
import { ErrorSummary } from '../../facts/ErrorSummary';
import { FactForm } from '../../facts/FactForm';
import { requiredBy } from '../../facts/requiredBy';
import { useFactForm } from '../../facts/useFactForm';
import { YuanField } from '../../fields/YuanField';
import { FindingList } from '../../findings/FindingList';
import { formatYuan } from '../../format/money';
import { Panel } from '../../layout/Panel';
import { figuresOf, useProgressFields, useStoredReturn } from './amountFields';
import { FileButton } from './FileButton';
import { AMOUNTS, type AmountName, type ProgressDetail } from './progressTypes';
import { useReturn } from './useReturn';

/** The prefilled return: wording from the dictionary, four amounts in yuan, save as often as one likes, then file. */
export function ProgressForm({ report }: { report: ProgressDetail }) {
  const translate = useTranslate();
  const fields = useProgressFields();
  const form = useFactForm(`progress-${report.documentId}`, fields.all, useStoredReturn(report));
  const [isFiling, setFiling] = useState(false);
  const { save, file, busy, refusal, clear } = useReturn(report, form);
  const errors = Object.fromEntries(
    (refusal?.fieldErrors ?? []).map((one) => [one.field.replace(/^facts\./, ''), one.message]),
  );
  const isBad = Object.keys(form.problems).length > 0;
  const isChanged = Object.keys(form.facts).length > 0;
  return (
    <Stack spacing={2}>
      <Typography variant="body2" color="textSecondary">
        {translate('progress.form.lead')}
      </Typography>
      {report.findings.length > 0 && (
        <Panel title={translate('progress.form.findings')}>
          <FindingList findings={report.findings} />
        </Panel>
      )}
      <NewerValues newer={form.newer} onChoose={form.settle} />
      <ErrorSummary definitions={fields.all} errors={form.problems} />
      {!isFiling && <Refusal refusal={refusal} />}
      <FactForm
        definitions={fields.facts}
        values={form.values}
        onChange={form.change}
        required={requiredBy(report.findings)}
        errors={{ ...form.problems, ...errors }}
        disabled={busy}
      />
      <Panel title={translate('progress.form.money')}>
        <Stack spacing={2} sx={{ maxWidth: 480 }}>
          {AMOUNTS.map((name) => (
            <YuanField
              key={name}
              label={translate(`progress.form.${name}`)}
              help={helpOf(report, name, translate)}
              value={String(form.values[name] ?? '')}
              error={form.problems[name] ?? errors[name]}
              onChange={(text) => form.change(name, text)}
            />
          ))}
        </Stack>
      </Panel>
      <Stack
        direction="row"
        useFlexGap
        spacing={1}
        sx={{ flexWrap: 'wrap', justifyContent: 'flex-end', alignItems: 'center' }}
      >
        {isChanged && <DraftNote savedAt={form.draft.savedAt} onDiscard={form.discard} />}
        <BusyButton variant="outlined" busy={busy && !isFiling} disabled={busy || isBad || !isChanged} onClick={save}>
          {translate('progress.form.save')}
        </BusyButton>
        <FileButton
          report={report}
          figures={figuresOf(form.values)}
          isUnsaved={isChanged}
          disabled={isBad}
          runner={{ run: file, busy, refusal, clear }}
          onOpen={setFiling}
        />
      </Stack>
    </Stack>
  );
}

/** What the field is compared with: the books for money used, the last return for work done. */
function helpOf({ booked, previous }: ProgressDetail, name: AmountName, translate: ReturnType<typeof useTranslate>) {
  if (name === 'paidYear' || name === 'paidTotal')
    return translate('progress.form.booked', { amount: formatYuan(booked[name]) });
  return previous ? translate('progress.form.last', { amount: formatYuan(previous[name]) }) : undefined;
}
