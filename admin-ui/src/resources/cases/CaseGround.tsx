import { useTranslate } from 'react-admin';
import { EMPTY } from '../../format/money';
import { RecordLink } from '../../lists/RecordLink';
import type { PlanReference, ProjectReference } from '../../types';

interface Ground {
  project: ProjectReference | null;
  plan?: PlanReference | null;
}

/** What a case runs on, in words: a project, or the plan of a year. */
export function useGroundName(): (ground: Ground) => string {
  const translate = useTranslate();
  return ({ project, plan }) => project?.name ?? (plan ? translate('plan.name', { year: plan.year }) : EMPTY);
}

/** The same as a way there. */
export function CaseGround({ ground }: { ground: Ground }) {
  const nameOf = useGroundName();
  const { project, plan } = ground;
  if (project) return <RecordLink to={`/projects/${project.documentId}/show`}>{nameOf(ground)}</RecordLink>;
  if (plan) return <RecordLink to={`/annual-plans/${plan.documentId}/show`}>{nameOf(ground)}</RecordLink>;
  return <>{EMPTY}</>;
}
