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

/**
 * Procedures a unit declares a project with: on the project, begun by the applicant, with a form about the project;
 * where a rulebook gives none such a form, those that are for projects just declared.
 */
export function declaringProcedures(rulebook: RulebookDetail | undefined): DeclaringProcedure[] {
  const begun = rulebook ? begunByApplicant(rulebook) : [];
  const withForm = begun.filter(({ first }) => hasForm(first));
  return withForm.length > 0 ? withForm : begun.filter(isForNew);
}

const OF_THE_UNIT = ['applicant', 'owner'];
const bodiesOf = ({ by = [] }: RulebookRule): string[] => by.map((one) => (typeof one === 'string' ? one : one.body));

/** What stands only on the forms of others is theirs to state. */
function statedByOthers({ rules }: RulebookDetail, fact: string): boolean {
  const asking = rules.filter((rule) => rule.kind === 'step' && rule.form?.includes(fact));
  return asking.length > 0 && !asking.some((rule) => bodiesOf(rule).some((body) => OF_THE_UNIT.includes(body)));
}

/** The form of the first step; without one what the rules at that moment look at, of what is kept on the project. */
export function declaredFacts(
  rulebook: RulebookDetail,
  { id, first }: DeclaringProcedure,
  dictionary: Record<string, FactDefinition>,
): FactDefinition[] {
  const known = (ids: string[]) => [...new Set(ids)].flatMap((one) => dictionary[one] ?? []);
  if (hasForm(first)) return known(first.form ?? []);
  const events = [DECLARED, `${id}.open`, `${id}.${first.step}`];
  const rules = rulebook.rules.filter((rule) => rule.on?.some((event) => events.includes(event)));
  const weighed = rules.flatMap((rule) => [...(rule.parts ?? []), ...factsIn(rule.require), ...factsIn(rule.when)]);
  const sources = weighed.flatMap((one) => factsIn(dictionary[one]?.derive));
  const asked = known([...COLUMNS, ...weighed, ...sources]).filter(
    ({ id: one, source, kept }) => source === 'typed' && kept === 'project' && !statedByOthers(rulebook, one),
  );
  return [...asked, ...known(first.form ?? [])];
}
