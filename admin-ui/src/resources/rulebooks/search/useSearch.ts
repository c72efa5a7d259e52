import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../../../providers/http';
import type { ListReply } from '../../../types';
import type { Asked, Hit } from './searchTypes';

/** Nothing is asked until something is wanted. */
export function useSearch(asked: Asked, page: number) {
  const query = new URLSearchParams({ ...asked, page: String(page) }).toString();
  return useQuery({
    queryKey: ['read', 'rulebooks/search', query],
    queryFn: ({ signal }) => request<ListReply<Hit>>(`/rulebooks/search?${query}`, { signal }),
    enabled: Object.keys(asked).length > 0,
    placeholderData: keepPreviousData,
  });
}
