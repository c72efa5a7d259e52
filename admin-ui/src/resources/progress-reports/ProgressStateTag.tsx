import { useTranslate } from 'react-admin';
import { StatusTag } from '../../status/StatusTag';
import type { ProgressReport } from './progressTypes';

export function ProgressStateTag({ state }: { state: ProgressReport['state'] }) {
  const translate = useTranslate();
  return (
    <StatusTag kind={state === 'filed' ? 'done' : 'current'}>
      {translate(`progress.state.${state}`, { _: translate('status.other') })}
    </StatusTag>
  );
}
