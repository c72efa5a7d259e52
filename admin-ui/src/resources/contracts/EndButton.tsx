import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '../../acts/ActDialog';
import { WordsField } from '../../fields/WordsField';
import { formatYuan } from '../../format/money';
import type { Contract } from '../../money/moneyTypes';

/** Ends a contract with a reason; what was paid under it stays. */
export function EndButton({ contract }: { contract: Contract }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const say = (key: string) => translate(`money.contract.end.${key}`, { title: contract.title });
  const done = () => {
    setOpen(false);
    notify(say('done'), { type: 'success' });
  };
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {say('button')}
      </Button>
      <ActDialog
        open={isOpen}
        title={say('title')}
        verb={say('verb')}
        summary={[
          { label: translate('money.contract.number'), value: contract.number },
          {
            label: translate('money.contract.amount'),
            value: `${formatYuan(contract.amount)} ${translate('words.yuan')}`,
          },
          { label: say('reason'), value: reason },
        ]}
        ready={reason.trim() !== ''}
        command={() => ({
          path: `/contracts/${contract.documentId}/end`,
          version: contract.version,
          body: { reason: reason.trim() },
        })}
        onDone={done}
        onClose={() => setOpen(false)}
      >
        <Typography variant="body2">{say('note')}</Typography>
        <WordsField label={say('reason')} value={reason} onChange={setReason} required isLong />
      </ActDialog>
    </>
  );
}
