import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '../../acts/ActDialog';
import { ChoiceField } from '../../fields/ChoiceField';
import { WordsField } from '../../fields/WordsField';
import { YuanField } from '../../fields/YuanField';
import { formatYuan, parseYuan } from '../../format/money';
import type { PlanDetail } from './planTypes';

const BLANK = { from: '', to: '', amount: '', reason: '' };

/** Moves money between two projects of one plan; the sum stays. */
export function ReallocateButton({ plan }: { plan: PlanDetail }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isOpen, setOpen] = useState(false);
  const [move, setMove] = useState(BLANK);
  const amount = parseYuan(move.amount);
  const say = (key: string, parts?: Record<string, unknown>) => translate(`plan.reallocate.${key}`, parts);
  const entryOf = (id: string) => plan.entries.find((entry) => entry.documentId === id);
  const nameOf = (id: string) => entryOf(id)?.project.name ?? '';
  const choices = plan.entries.map((entry) => ({ value: entry.documentId, label: entry.project.name }));
  const set = (part: Partial<typeof BLANK>) => setMove({ ...move, ...part });
  const done = () => {
    notify(say('done', { from: nameOf(move.from), to: nameOf(move.to), amount: formatYuan(amount) }), {
      type: 'success',
    });
    setOpen(false);
    setMove(BLANK);
  };
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {say('button')}
      </Button>
      <ActDialog
        open={isOpen}
        title={say('title', { year: plan.year })}
        verb={say('verb')}
        summary={[
          { label: say('from'), value: nameOf(move.from) },
          { label: say('to'), value: nameOf(move.to) },
          { label: say('amount'), value: `${formatYuan(amount)} ${translate('words.yuan')}` },
          { label: say('reason'), value: move.reason },
        ]}
        ready={move.from !== '' && move.to !== '' && amount !== null && amount > 0n && move.reason.trim() !== ''}
        command={(override) => ({
          path: `/annual-plans/${plan.documentId}/reallocate`,
          version: plan.version,
          body: { from: move.from, to: move.to, amount: String(amount), reason: move.reason.trim(), override },
        })}
        onDone={done}
        onClose={() => setOpen(false)}
      >
        <ChoiceField
          label={say('from')}
          value={move.from}
          choices={choices}
          onChange={(from) => set({ from })}
          help={move.from ? say('fromHelp', { amount: formatYuan(entryOf(move.from)?.amount) }) : undefined}
          required
        />
        <ChoiceField
          label={say('to')}
          value={move.to}
          choices={choices.filter((one) => one.value !== move.from)}
          onChange={(to) => set({ to })}
          required
        />
        <YuanField label={say('amount')} value={move.amount} onChange={(text) => set({ amount: text })} required />
        <WordsField label={say('reason')} value={move.reason} onChange={(reason) => set({ reason })} required isLong />
        <Typography variant="body2" color="textSecondary">
          {say('unchanged')}
        </Typography>
      </ActDialog>
    </>
  );
}
