import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ActDialog } from '../acts/ActDialog';
import { type Pickable, RecordPicker } from '../fields/RecordPicker';
import { WordsField } from '../fields/WordsField';
import { YuanField } from '../fields/YuanField';
import { formatYuan, parseYuan } from '../format/money';
import type { Contract } from './moneyTypes';

type Unit = Pickable & { bodies?: string[] };
const isContractor = ({ bodies }: Unit) => bodies?.includes('contractor') ?? false;

interface Form {
  project: Pickable | null;
  contractor: Unit | null;
  number: string;
  title: string;
  amount: string;
}

/** The lead department registers the contract; the parties then sign it as a case. */
export function ContractButton({ project }: { project?: Pickable }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [form, setForm] = useState<Form>({
    project: project ?? null,
    contractor: null,
    number: '',
    title: '',
    amount: '',
  });
  const amount = parseYuan(form.amount);
  const say = (key: string, parts?: Record<string, unknown>) => translate(`money.contract.${key}`, parts);
  const set = (part: Partial<Form>) => setForm({ ...form, ...part });
  const isReady =
    form.project !== null &&
    form.contractor !== null &&
    form.number.trim() !== '' &&
    form.title.trim() !== '' &&
    amount !== null;
  const done = (contract: Contract) => {
    notify(say('done', { title: form.title }), { type: 'success' });
    setOpen(false);
    navigate(`/contracts/${contract.documentId}/show`);
  };
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {say('button')}
      </Button>
      <ActDialog<Contract>
        open={isOpen}
        title={say('title')}
        verb={say('verb')}
        ready={isReady}
        summary={[
          { label: translate('money.columns.project'), value: form.project?.name ?? '' },
          { label: say('number'), value: form.number },
          { label: say('name'), value: form.title },
          { label: say('contractor'), value: form.contractor?.name ?? '' },
          { label: say('amount'), value: `${formatYuan(amount)} ${translate('words.yuan')}` },
        ]}
        command={(override) => ({
          path: '/contracts',
          body: {
            project: form.project?.documentId,
            contractor: form.contractor?.documentId,
            number: form.number.trim(),
            title: form.title.trim(),
            amount: String(amount),
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
        <WordsField label={say('number')} value={form.number} onChange={(number) => set({ number })} required />
        <WordsField label={say('name')} value={form.title} onChange={(title) => set({ title })} required />
        <RecordPicker<Unit>
          resource="departments"
          label={say('contractor')}
          keep={isContractor}
          value={form.contractor}
          onChange={(contractor) => set({ contractor })}
          required
        />
        <YuanField label={say('amount')} value={form.amount} onChange={(text) => set({ amount: text })} required />
      </ActDialog>
    </>
  );
}
