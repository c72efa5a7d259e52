import { formatYuan, parseYuan, toFen, yuanText } from '../../../format/money';
import type { FactDefinition, Facts, ProjectDetail } from '../../../types';

/** Facts that are columns of a project. */
const NAME = 'project.name';
const YEAR = 'project.planYear';
const TOTAL = 'project.totalAmount';

export const columnText = { name: NAME, year: YEAR, total: TOTAL };

/** A project as the form's facts: the columns stand among the facts as the clerk sees them. */
export function factsOfProject(project: ProjectDetail | null): Facts {
  if (!project) return {};
  const total = toFen(project.totalAmount);
  return {
    ...project.facts,
    [NAME]: project.name,
    [YEAR]: project.planYear,
    [TOTAL]: total === null ? null : yuanText(total),
  };
}

/** What POST and PUT /projects take: columns apart, amounts in fen, only facts kept on the project. */
export function declarationOf(definitions: FactDefinition[], changed: Facts) {
  const kept = definitions.filter((fact) => fact.kept === 'project' && fact.id in changed);
  const facts = Object.fromEntries(
    kept.filter(({ id }) => id !== NAME && id !== YEAR && id !== TOTAL).map(({ id }) => [id, changed[id]]),
  );
  const total = parseYuan(changed[TOTAL] as string | null | undefined);
  return {
    ...(NAME in changed && changed[NAME] ? { name: String(changed[NAME]) } : {}),
    ...(YEAR in changed && changed[YEAR] ? { planYear: Number(changed[YEAR]) } : {}),
    ...(TOTAL in changed && total !== null ? { totalAmount: total.toString() } : {}),
    facts,
  };
}

/** Facts of the step itself (kept on the case), stated with the act. */
export function caseFactsOf(definitions: FactDefinition[], changed: Facts): Facts {
  const kept = new Set(definitions.filter((fact) => fact.kept === 'case').map(({ id }) => id));
  return Object.fromEntries(Object.entries(changed).filter(([id]) => kept.has(id)));
}

export const amountText = (yuan: unknown) => formatYuan(parseYuan(yuan as string | null | undefined));
