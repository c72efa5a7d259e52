import { useTranslate } from 'react-admin';
import { WorkbookButton } from '../../lists/ExportButton';
import { useRulebook } from '../../providers/useRulebook';

/** Papers that the rulebook says are forms of the product's own fields: filled from what was stated. */
function useForms() {
  return (useRulebook()?.materials ?? []).filter(({ filledFrom }) => filledFrom !== undefined);
}

interface FormButtonProps {
  /** Kind of paper. */
  paper: string;
  /** None for a case on a plan. */
  project?: string;
  label?: string;
}

/** Nothing where the paper is not such a form. */
export function FormButton({ paper, project, label }: FormButtonProps) {
  const translate = useTranslate();
  const form = useForms().find(({ id }) => id === paper);
  if (!form || !project) return null;
  return (
    <WorkbookButton
      path={`/projects/${project}/dossier?form=${paper}`}
      label={label ?? translate('materials.form')}
      hint={translate('materials.formHint', { name: form.label })}
    />
  );
}

/** All of them, each by its name. */
export function FormButtons({ project }: { project: string }) {
  const translate = useTranslate();
  return useForms().map(({ id, label }) => (
    <FormButton key={id} paper={id} project={project} label={translate('materials.formOf', { name: label })} />
  ));
}
