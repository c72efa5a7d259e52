import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '../acts/ActDialog';
import { ChoiceField } from '../fields/ChoiceField';
import { type Pickable, RecordPicker } from '../fields/RecordPicker';
import { WordsField } from '../fields/WordsField';
import { YuanField } from '../fields/YuanField';
import { readYear } from '../format/count';
import { browserToday } from '../format/date';
import { formatYuan, parseYuan } from '../format/money';
import { useMe } from '../providers/useMe';

/** Finance gives a project its budget of a year, or adjusts it; the row before stays. */
export function BudgetButton({ project }: { project?: Pickable }) {
  const translate = useTranslate();
  const notify = useNotify();
  const today = useMe()?.today ?? browserToday();
  const [isOpen, setOpen] = useState(false);
  const blank = { project: project ?? null, year: today.slice(0, 4), kind: 'initial', amount: '', reason: '' };
  const [form, setForm] = useState<Omit<typeof blank, 'project'> & { project: Pickable | null }>(blank);
  const amount = parseYuan(form.amount);
  const isAdjust = form.kind === 'adjust';
  const say = (key: string, parts?: Record<string, unknown>) => translate(`money.budget.${key}`, parts);
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const kinds = ['initial', 'adjust'].map((value) => ({ value, label: say(`kind.${value}`) }));
  const isReady =
    form.project !== null &&
    readYear(form.year) !== null &&
    amount !== null &&
    (!isAdjust || form.reason.trim() !== '');
  const done = () => {
    notify(say('done', { project: form.project?.name, year: form.year, amount: formatYuan(amount) }), {
      type: 'success',
    });
    setOpen(false);
    setForm(blank);
  };
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {say('button')}
      </Button>
      <ActDialog
        open={isOpen}
        title={say('title')}
        verb={say('verb')}
        ready={isReady}
        summary={[
          { label: translate('money.columns.project'), value: form.project?.name ?? '' },
          { label: say('year'), value: form.year },
          { label: say('kindLabel'), value: say(`kind.${form.kind}`) },
          { label: say('amount'), value: `${formatYuan(amount)} ${translate('words.yuan')}` },
          ...(isAdjust ? [{ label: say('reason'), value: form.reason }] : []),
        ]}
        command={(override) => ({
          path: '/budgets',
          body: {
            project: form.project?.documentId,
            year: readYear(form.year),
            amount: String(amount),
            kind: form.kind,
            reason: form.reason.trim() || undefined,
            override,
          },
        })}
        onDone={done}
        onClose={() => setOpen(false)}
      >
        {!project && (
          <RecordPicker
            resource="projects"
            label={translate('money.columns.project')}
            value={form.project}
            onChange={(next) => set({ project: next })}
            required
          />
        )}
        <TextField
          label={say('year')}
          value={form.year}
          onChange={(event) => set({ year: event.target.value })}
          required
        />
        <ChoiceField
          label={say('kindLabel')}
          help={say('kindHelp')}
          value={form.kind}
          choices={kinds}
          onChange={(kind) => set({ kind })}
        />
        <YuanField
          label={say('amount')}
          help={isAdjust ? say('adjustHelp') : undefined}
          value={form.amount}
          onChange={(text) => set({ amount: text })}
          isSigned={isAdjust}
          required
        />
        {isAdjust && (
          <WordsField
            label={say('reason')}
            value={form.reason}
            onChange={(reason) => set({ reason })}
            required
            isLong
          />
        )}
      </ActDialog>
    </>
  );
}
