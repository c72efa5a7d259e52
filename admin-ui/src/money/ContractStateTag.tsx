import { useTranslate } from 'react-admin';
import { StatusTag } from '../status/StatusTag';
import type { Contract } from './moneyTypes';

const SHAPE = { draft: 'current', signed: 'done', ended: 'skipped' } as const;

export function ContractStateTag({ state }: { state: Contract['state'] }) {
  const translate = useTranslate();
  return (
    <StatusTag kind={SHAPE[state] ?? 'current'}>
      {translate(`money.contract.state.${state}`, { _: translate('status.other') })}
    </StatusTag>
  );
}
