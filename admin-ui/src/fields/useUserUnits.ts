import { useReadList } from '../providers/useRead';
import type { Reference } from '../types';

/** The units projects belong to; contractors and the departments that only give opinions are left out. */
export function useUserUnits(): Reference[] {
  const { rows } = useReadList<Reference & { bodies?: string[] }>('departments', {
    sort: { field: 'name', order: 'ASC' },
  });
  return (rows ?? []).filter((unit) => unit.bodies?.includes('applicant') ?? true);
}
