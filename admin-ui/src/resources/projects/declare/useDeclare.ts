import { useCallback, useRef } from 'react';
import type { Override } from '../../../acts/ActFrame';
import { useCommand } from '../../../acts/useCommand';
import type { CaseDetail, Facts, ProjectDetail } from '../../../types';

interface Declaring {
  project: ProjectDetail | null;
  procedure: string;
  step: string;
  declaration: { name?: string; facts: Facts };
  caseFacts: Facts;
}

/**
 * Submitting a declaration is three commands: keep it, open the procedure, act at its first step. What is done stays
 * done when a later one is refused, and the next try goes on from there.
 */
export function useDeclare({ project, procedure, step, declaration, caseFacts }: Declaring) {
  const { run, busy, refusal, clear } = useCommand<ProjectDetail | CaseDetail>();
  const kept = useRef<{ project: ProjectDetail | null; content: string; case: CaseDetail | null }>({
    project,
    content: '',
    case: null,
  });

  const save = useCallback(async (): Promise<ProjectDetail | null> => {
    const content = JSON.stringify(declaration);
    const before = newest(kept.current.project, project);
    const isSame = before !== null && (kept.current.content === content || isEmpty(declaration));
    if (isSame) return before;
    const saved = (await run(
      before
        ? { path: `/projects/${before.documentId}`, method: 'PUT', version: before.version, body: declaration }
        : { path: '/projects', body: declaration },
    )) as ProjectDetail | null;
    if (saved) kept.current = { ...kept.current, project: saved, content };
    return saved;
  }, [declaration, project, run]);

  const submit = useCallback(
    async (override: Override): Promise<CaseDetail | null> => {
      const saved = await save();
      if (!saved) return null;
      if (!kept.current.case) {
        const opened = await run({ path: `/projects/${saved.documentId}/cases`, body: { procedure, override } });
        if (!opened) return null;
        kept.current.case = opened as unknown as CaseDetail;
      }
      const body = { step, result: 'agree', facts: caseFacts, override };
      const { documentId, version } = kept.current.case;
      return (await run({ path: `/cases/${documentId}/act`, version, body })) as CaseDetail | null;
    },
    [save, run, procedure, step, caseFacts],
  );
  return {
    save,
    submit,
    busy,
    refusal,
    clear,
    savedProject: () => kept.current.project,
    openedCase: () => kept.current.case,
  };
}

const isEmpty = ({ facts, ...columns }: { facts: Facts }) =>
  Object.keys(facts).length === 0 && Object.keys(columns).length === 0;

/** A colleague may have saved meanwhile; the page then shows his version, and goes on from it. */
const newest = (one: ProjectDetail | null, other: ProjectDetail | null) =>
  other !== null && (one === null || other.version > one.version) ? other : one;
