import { factsIn } from '../../../facts/factsIn';
import type { FactDefinition, RulebookDetail, RulebookRule } from '../../../types';

export interface DeclaringProcedure {
  id: string;
  title: string;
  article?: string;
  first: RulebookRule;
}
type Begun = DeclaringProcedure & { when?: unknown };

const DECLARED = 'project.declare';
/** What every project has, whatever else is asked. */
const COLUMNS = ['project.name', 'project.planYear', 'project.totalAmount'];

const actsAsApplicant = (rule: RulebookRule) =>
  (rule.by ?? []).some((actor) => (typeof actor === 'string' ? actor : actor.body) === 'applicant');

const hasForm = (first: RulebookRule) => first.form?.some((id) => id.startsWith('project.')) ?? false;
/** Its condition speaks of projects that were only just declared. */
const isForNew = ({ when }: Begun) => JSON.stringify(when ?? null).includes('"declared"');

function begunByApplicant(rulebook: RulebookDetail): Begun[] {
  return rulebook.procedures.flatMap(({ id, title, article, subject, when }) => {
    const first = rulebook.rules.find(
      (rule) => rule.kind === 'step' && rule.procedure === id && (rule.after ?? []).length === 0,
    );
    return subject === 'project' && first && actsAsApplicant(first) ? [{ id, title, article, first, when }] : [];
  });
}

const asksName = ({ first }: Begun) => first.form?.includes('project.name') ?? false;

/**
 * Procedures a unit declares a project with: on the project, begun by the applicant, with a form that asks its name;
 * where a rulebook gives none such a form, those that are for projects just declared.
 */
export function declaringProcedures(rulebook: RulebookDetail | undefined): DeclaringProcedure[] {
  const begun = rulebook ? begunByApplicant(rulebook) : [];
  const named = begun.filter(asksName);
  return named.length > 0 ? named : begun.filter(isForNew);
}

const OF_THE_UNIT = ['applicant', 'owner'];
const bodiesOf = ({ by = [] }: RulebookRule): string[] => by.map((one) => (typeof one === 'string' ? one : one.body));

/** What stands only on the forms of others is theirs to state. */
function statedByOthers({ rules }: RulebookDetail, fact: string): boolean {
  const asking = rules.filter((rule) => rule.kind === 'step' && rule.form?.includes(fact));
  return asking.length > 0 && !asking.some((rule) => bodiesOf(rule).some((body) => OF_THE_UNIT.includes(body)));
}

const hasHome = ({ rules }: RulebookDetail, fact: string): boolean =>
  rules.some((rule) => rule.kind === 'step' && rule.form?.includes(fact));

/**
 * What every project has, the form of the first step and the parts its papers must state; then what the rules of
 * that moment look at in the project and no step's form asks. Without a form, all that they look at.
 */
export function declaredFacts(
  rulebook: RulebookDetail,
  { id, first }: DeclaringProcedure,
  dictionary: Record<string, FactDefinition>,
): FactDefinition[] {
  const known = (ids: string[]) => [...new Set(ids)].flatMap((one) => dictionary[one] ?? []);
  const events = [DECLARED, `${id}.open`, `${id}.${first.step}`];
  const rules = rulebook.rules.filter((rule) => rule.on?.some((event) => events.includes(event)));
  const parts = rules.flatMap((rule) => rule.parts ?? []);
  const weighed = rules.flatMap((rule) => [...factsIn(rule.require), ...factsIn(rule.when)]);
  const sources = weighed.flatMap((one) => factsIn(dictionary[one]?.derive));
  const asked = known([...COLUMNS, ...(first.form ?? []), ...parts, ...weighed, ...sources]);
  return asked.filter(({ id: one, source, kept }) => {
    if (first.form?.includes(one)) return true;
    if (source !== 'typed' || kept !== 'project' || statedByOthers(rulebook, one)) return false;
    return COLUMNS.includes(one) || parts.includes(one) || !hasForm(first) || !hasHome(rulebook, one);
  });
}
