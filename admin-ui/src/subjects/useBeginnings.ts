import { useState } from 'react';
import { useRead } from '../providers/useRead';
import type { Beginning, Standing } from '../types';
import type { SubjectKind } from './subjectKinds';

export interface Beginnings {
  options: Beginning[];
  /** The one chosen, else the first that is open; undefined until the project is known. */
  procedure: string | undefined;
  choose: (procedure: string) => void;
}

/** The procedures the thing may go through on this project. */
export function useBeginnings(kind: SubjectKind, project: string | undefined): Beginnings {
  const [chosen, choose] = useState<string>();
  const standing = useRead<Standing>(project === undefined ? null : `/projects/${project}/standing`);
  const options = (standing.value?.beginnings ?? []).filter(({ subject }) => subject === kind.subject);
  const isStillThere = options.some(({ procedure, allowed }) => procedure === chosen && allowed);
  const first = options.find(({ allowed }) => allowed) ?? options[0];
  return { options, procedure: isStillThere ? chosen : first?.procedure, choose };
}
