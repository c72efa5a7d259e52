import { Alert, Button, Skeleton, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { EmptyState } from './EmptyState';

interface AwaitProps<T> {
  /** What `useRead` or `useReadList` returned. */
  query: { error: unknown; refetch: () => unknown; isPending?: boolean };
  value: T | undefined;
  /** Rows of the skeleton, about the height of what will come. */
  rows?: number;
  children: (value: T) => ReactNode;
}

/** Loading, failed or there: every read of every page looks the same while it waits. */
export function Await<T>({ query, value, rows = 4, children }: AwaitProps<T>) {
  const translate = useTranslate();
  if (value !== undefined) return <>{children(value)}</>;
  if (query.error) return <Failed error={query.error} onRetry={() => query.refetch()} />;
  if (query.isPending === false) return <EmptyState title={translate('list.empty')} />;
  return (
    <Stack spacing={1} aria-busy="true" aria-label={translate('list.loading')}>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <Skeleton key={row} variant="rounded" height={28} />
      ))}
    </Stack>
  );
}

function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const translate = useTranslate();
  const message = error instanceof Error ? error.message : translate('ra.message.error');
  return (
    <Alert severity="error" action={<Button onClick={onRetry}>{translate('list.retry')}</Button>}>
      {translate('list.failed', { message })}
    </Alert>
  );
}
