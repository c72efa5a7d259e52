import { useTranslate } from 'react-admin';
import { StatusTag } from '../../status/StatusTag';
import type { PlanEntry, PlanState } from './planTypes';

const PLAN = { open: 'current', draft: 'current', finalised: 'done' } as const;
const ENTRY = { draft: 'waiting', listed: 'done', postponed: 'warn', ended: 'skipped' } as const;

export function PlanStateTag({ state }: { state: PlanState }) {
  const translate = useTranslate();
  return (
    <StatusTag kind={PLAN[state] ?? 'current'}>
      {translate(`plan.state.${state}`, { _: translate('status.other') })}
    </StatusTag>
  );
}

export function EntryStateTag({ state }: { state: PlanEntry['state'] }) {
  const translate = useTranslate();
  return (
    <StatusTag kind={ENTRY[state] ?? 'current'}>
      {translate(`plan.entryState.${state}`, { _: translate('status.other') })}
    </StatusTag>
  );
}
