import { Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { BusyButton } from '../../acts/BusyButton';
import { Refusal } from '../../acts/Refusal';
import { useCommand } from '../../acts/useCommand';
import { FactForm } from '../../facts/FactForm';
import { requiredBy } from '../../facts/requiredBy';
import { useFactForm } from '../../facts/useFactForm';
import { YuanField } from '../../fields/YuanField';
import { FindingList } from '../../findings/FindingList';
import { formatYuan, parseYuan } from '../../format/money';
import { Panel } from '../../layout/Panel';
import { amountTexts, useProgressFacts } from './amountTexts';
import { FileButton } from './FileButton';
import { AMOUNTS, type AmountName, type ProgressDetail, type ProgressReport } from './progressTypes';

/** The prefilled return: wording from the dictionary, four amounts in yuan, save as often as one likes, then file. */
export function ProgressForm({ report }: { report: ProgressDetail }) {
  const translate = useTranslate();
  const notify = useNotify();
  const definitions = useProgressFacts();
  const form = useFactForm(`progress-${report.documentId}`, definitions, report.facts);
  const [amounts, setAmounts] = useState(() => amountTexts(report));
  const [isDirty, setDirty] = useState(false);
  const { run, busy, refusal } = useCommand<ProgressReport>();
  const errors = Object.fromEntries(
    (refusal?.fieldErrors ?? []).map((one) => [one.field.replace(/^facts\./, ''), one.message]),
  );
  const isBad =
    AMOUNTS.some((name) => amounts[name].trim() !== '' && parseYuan(amounts[name]) === null) ||
    Object.keys(form.problems).length > 0;
  const save = async () => {
    const figures = Object.fromEntries(AMOUNTS.map((name) => [name, fenOf(amounts[name])]));
    const path = `/progress-reports/${report.documentId}`;
    const saved = await run({ path, method: 'PUT', version: report.version, body: { facts: form.facts, ...figures } });
    if (!saved) return;
    form.discard();
    setDirty(false);
    notify(translate('progress.form.saved'), { type: 'success' });
  };
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
      <Refusal refusal={refusal} />
      <FactForm
        definitions={definitions}
        values={form.values}
        onChange={(id, value) => {
          setDirty(true);
          form.change(id, value);
        }}
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
              value={amounts[name]}
              error={errors[name]}
              onChange={(text) => {
                setDirty(true);
                setAmounts({ ...amounts, [name]: text });
              }}
            />
          ))}
        </Stack>
      </Panel>
      <Stack direction="row" spacing={1} sx={{ justifyContent: 'flex-end' }}>
        <BusyButton variant="outlined" busy={busy} disabled={isBad || !isDirty} onClick={save}>
          {translate('progress.form.save')}
        </BusyButton>
        <FileButton report={report} isDirty={isDirty} />
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

function fenOf(text: string): string | null {
  const fen = parseYuan(text);
  return fen === null ? null : String(fen);
}
