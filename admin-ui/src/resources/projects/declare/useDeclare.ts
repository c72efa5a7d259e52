import { useCallback, useRef } from 'react';
import type { Override } from '../../../acts/ActFrame';
import { type Command, useCommand } from '../../../acts/useCommand';
import type { CaseDetail, Facts, ProjectDetail } from '../../../types';
import type { Submission } from './useTrial';

interface Declaring {
  project: ProjectDetail | null;
  procedure: string;
  step: string;
  declaration: { name?: string; facts: Facts };
  caseFacts: Facts;
}

type Reply = ProjectDetail & CaseDetail & { case: CaseDetail };

/**
 * Handing a declaration in is one command, which the server does whole or not at all: nothing is left of a refused
 * one but the draft, where there was one. A declaration that was handed in before runs through its procedure anew.
 */
export function useDeclare({ project, procedure, step, declaration, caseFacts }: Declaring) {
  const { run, busy, refusal, clear } = useCommand<Reply>();
  const kept = useRef<{ project: ProjectDetail | null; content: string }>({ project, content: '' });

  const save = useCallback(async (): Promise<ProjectDetail | null> => {
    const content = JSON.stringify(declaration);
    const before = newest(kept.current.project, project);
    const isSame = before !== null && (kept.current.content === content || isEmpty(declaration));
    if (isSame) return before;
    const saved = await run(
      before
        ? { path: `/projects/${before.documentId}`, method: 'PUT', version: before.version, body: declaration }
        : { path: '/projects', body: declaration },
    );
    if (saved) kept.current = { project: saved, content };
    return saved;
  }, [declaration, project, run]);

  const submit = useCallback(
    async (override: Override): Promise<CaseDetail | null> => {
      const how = { procedure, override };
      if (!kept.current.project) {
        const body = { ...declaration, ...how, facts: { ...declaration.facts, ...caseFacts } };
        return (await run({ path: '/projects/submit', body }))?.case ?? null;
      }
      const saved = await save();
      if (!saved) return null;
      const { documentId, stage } = saved;
      if (stage !== 'draft') return again(run, documentId, how, { step, facts: caseFacts });
      const body = { ...how, facts: caseFacts };
      return (await run({ path: `/projects/${documentId}/submit`, body }))?.case ?? null;
    },
    [save, run, procedure, step, declaration, caseFacts],
  );
  /** What would be sent, to be tried out first; facts alone for a draft that is written down already. */
  const submission = (typed: Facts): Submission | null => {
    if (!project) {
      const { name, facts } = declaration;
      const body = { ...declaration, procedure, facts: { ...facts, ...caseFacts } };
      return name === undefined ? null : { path: '/projects/submit/check', body };
    }
    if (project.stage !== 'draft') return null;
    return { path: `/projects/${project.documentId}/submit/check`, body: { procedure, facts: typed } };
  };
  return { save, submit, submission, busy, refusal, clear };
}

/** On a project that has its number already the procedure is opened, then acted in. */
async function again(
  run: (command: Command) => Promise<Reply | null>,
  project: string,
  how: { procedure: string; override: Override },
  act: { step: string; facts: Facts },
): Promise<CaseDetail | null> {
  const opened = await run({ path: `/projects/${project}/cases`, body: how });
  if (!opened) return null;
  const body = { ...act, result: 'agree', override: how.override };
  return run({ path: `/cases/${opened.documentId}/act`, version: opened.version, body });
}

const isEmpty = ({ facts, ...columns }: { facts: Facts }) =>
  Object.keys(facts).length === 0 && Object.keys(columns).length === 0;

/** A colleague may have saved meanwhile; the page then shows his version, and goes on from it. */
const newest = (one: ProjectDetail | null, other: ProjectDetail | null) =>
  other !== null && (one === null || other.version > one.version) ? other : one;
