import { useQuery } from '@tanstack/react-query';
import type { ListReply, OneReply } from '../types';
import { request } from './http';
import { listQuery } from './listQuery';

/** Reads one address of the API that is no react-admin resource: `useRead<Standing>('/projects/x/standing')`. null: not yet. */
export function useRead<T>(path: string | null) {
  const query = useQuery({
    queryKey: ['read', path],
    queryFn: ({ signal }) => request<OneReply<T>>(path ?? '', { signal }),
    enabled: path !== null,
  });
  return { ...query, value: query.data?.data };
}

export interface ReadListOptions {
  filter?: Record<string, unknown>;
  sort?: { field: string; order: 'ASC' | 'DESC' };
  page?: number;
  perPage?: number;
  enabled?: boolean;
}

/** Reads a collection outside a list page (tabs, home pages, choices). */
export function useReadList<T>(resource: string, options: ReadListOptions = {}) {
  const { filter = {}, sort, page = 1, perPage = 100, enabled = true } = options;
  const path = `/${resource}${listQuery({ pagination: { page, perPage }, sort, filter })}`;
  const query = useQuery({
    queryKey: ['read', path],
    queryFn: ({ signal }) => request<ListReply<T>>(path, { signal }),
    enabled,
  });
  return { ...query, rows: query.data?.data, total: query.data?.meta?.pagination?.total };
}
