import { Button } from '@mui/material';
import { useMemo, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { ActDialog } from '../acts/ActDialog';
import type { Pickable } from '../fields/RecordPicker';
import { useFacts, useRulebook } from '../providers/useRulebook';
import { ContractFields } from './ContractFields';
import { contractFacts } from './contractFacts';
import { blankContract, type ContractForm, contractBody, contractSummary, isComplete } from './contractForm';
import type { Contract } from './moneyTypes';

/** Whom the regulation charges with it registers the contract; the parties then sign it as a case. */
export function ContractButton({ project }: { project?: Pickable }) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const rulebook = useRulebook();
  const dictionary = useFacts();
  const asked = useMemo(() => contractFacts(rulebook, dictionary), [rulebook, dictionary]);
  const [isOpen, setOpen] = useState(false);
  const [form, setForm] = useState<ContractForm>(blankContract(project ?? null));
  const say = (key: string, parts?: Record<string, unknown>) => translate(`money.contract.${key}`, parts);
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
        ready={isComplete(form, asked.definitions)}
        summary={contractSummary(form, asked.definitions, translate)}
        command={(override) => ({ path: '/contracts', body: contractBody(form, asked.definitions, override) })}
        onDone={done}
        onClose={() => setOpen(false)}
      >
        <ContractFields
          form={form}
          onChange={(part) => setForm((before) => ({ ...before, ...part }))}
          asked={asked}
          isProjectFixed={project !== undefined}
        />
      </ActDialog>
    </>
  );
}
