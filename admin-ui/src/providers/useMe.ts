import { useQuery } from '@tanstack/react-query';
import type { Me } from '../types';
import { mayDo } from './access';
import { loadMe } from './me';

export const useMeQuery = () => useQuery({ queryKey: ['me'], queryFn: loadMe, staleTime: Number.POSITIVE_INFINITY });

export const useMe = (): Me | undefined => useMeQuery().data;

/** May the current user do this? False until known. */
export function useMay(resource: string, action: string): boolean {
  const me = useMe();
  return me ? mayDo(me, resource, action) : false;
}

/** Does the current user's unit perform one of these bodies? */
export function useActsAs(...bodies: string[]): boolean {
  const own = useMe()?.department?.bodies ?? [];
  return bodies.some((body) => own.includes(body));
}
