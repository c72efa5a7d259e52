import { useTranslate } from 'react-admin';
import { StatusTag } from '../../status/StatusTag';
import type { StatusKind } from '../../status/shapes';

const SHAPE: Record<string, StatusKind> = {
  open: 'current',
  done: 'done',
  published: 'done',
  recorded: 'done',
  rejected: 'blocked',
  cancelled: 'skipped',
};

export function CatalogueStateTag({ state }: { state: string }) {
  const translate = useTranslate();
  return (
    <StatusTag kind={SHAPE[state] ?? 'current'}>
      {translate(`catalogue.state.${state}`, { _: translate('status.other') })}
    </StatusTag>
  );
}
