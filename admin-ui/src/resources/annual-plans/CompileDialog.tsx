import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ActDialog } from '../../acts/ActDialog';
import { YuanField } from '../../fields/YuanField';
import { formatYuan, parseYuan, toFen, yuanText } from '../../format/money';
import type { Project } from '../../types';
import type { PlanDetail } from './planTypes';

interface Props {
  plan: PlanDetail;
  project: Project;
  onClose: () => void;
}

export function CompileDialog({ plan, project, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const declared = toFen(project.totalAmount);
  const [text, setText] = useState(declared === null ? '' : yuanText(declared));
  const amount = parseYuan(text);
  const say = (key: string, parts?: Record<string, unknown>) => translate(`plan.compile.${key}`, parts);
  const done = () => {
    notify(say('done', { project: project.name }), { type: 'success' });
    onClose();
  };
  return (
    <ActDialog
      open
      title={say('title', { year: plan.year })}
      verb={say('verb')}
      summary={[
        { label: say('project'), value: project.name },
        { label: say('amount'), value: `${formatYuan(amount)} ${translate('words.yuan')}` },
      ]}
      ready={amount !== null && amount > 0n}
      command={(override) => ({
        path: `/annual-plans/${plan.documentId}/compile`,
        version: plan.version,
        body: { project: project.documentId, amount: String(amount), override },
      })}
      onDone={done}
      onClose={onClose}
    >
      <YuanField label={say('amount')} help={say('amountHelp')} value={text} onChange={setText} required />
    </ActDialog>
  );
}
