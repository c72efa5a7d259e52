import type { RulebookDetail, RulebookRule } from '../../../types';

export interface DeclaringProcedure {
  id: string;
  title: string;
  article?: string;
  first: RulebookRule;
}

const actsAsApplicant = (rule: RulebookRule) =>
  (rule.by ?? []).some((actor) => (typeof actor === 'string' ? actor : actor.body) === 'applicant');

/** Procedures a unit declares a project with: on the project, begun by the applicant, with a form about the project. */
export function declaringProcedures(rulebook: RulebookDetail | undefined): DeclaringProcedure[] {
  return (rulebook?.procedures ?? []).flatMap((procedure) => {
    const first = rulebook?.rules.find(
      (rule) => rule.kind === 'step' && rule.procedure === procedure.id && (rule.after ?? []).length === 0,
    );
    const declares = first?.form?.some((id) => id.startsWith('project.')) ?? false;
    if (procedure.subject !== 'project' || !first || !actsAsApplicant(first) || !declares) return [];
    return [{ id: procedure.id, title: procedure.title, article: procedure.article, first }];
  });
}
