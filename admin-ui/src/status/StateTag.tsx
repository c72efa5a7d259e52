import { useTranslate } from 'react-admin';
import { StatusTag } from './StatusTag';
import type { StatusKind } from './shapes';
import { useStageWord } from './useStageWord';

export type StateFamily = 'stage' | 'case' | 'step' | 'opinion' | 'result' | 'duty' | 'subject';

const KINDS: Record<string, StatusKind> = {
  done: 'done',
  accepted: 'done',
  passed: 'done',
  recorded: 'done',
  operating: 'done',
  agree: 'done',
  issued: 'done',
  closed: 'done',
  filed: 'done',
  signed: 'done',
  published: 'done',
  applied: 'done',
  finalised: 'done',
  listed: 'done',
  open: 'current',
  due: 'current',
  pending: 'current',
  building: 'current',
  approval: 'current',
  trial: 'current',
  'agree-with-conditions': 'warn',
  return: 'warn',
  returned: 'warn',
  late: 'warn',
  postponed: 'warn',
  suspended: 'warn',
  reject: 'blocked',
  rejected: 'blocked',
  overdue: 'overdue',
  skipped: 'skipped',
  cancelled: 'skipped',
  withdrawn: 'skipped',
  ended: 'skipped',
  retired: 'skipped',
  waiting: 'waiting',
  upcoming: 'waiting',
  draft: 'waiting',
};

/** An English state of the API as Chinese word with its shape. Unknown ones say so instead of showing the code. */
export function StateTag({
  family,
  value,
  label,
}: {
  family: StateFamily;
  value: string | null | undefined;
  label?: string | null;
}) {
  const translate = useTranslate();
  const stageWord = useStageWord();
  if (!value) return <span>{translate('words.none')}</span>;
  const usual = () =>
    family === 'stage' ? stageWord(value) : translate(`status.${family}.${value}`, { _: translate('status.other') });
  const word = label ?? usual();
  return <StatusTag kind={KINDS[value] ?? 'current'}>{word}</StatusTag>;
}
