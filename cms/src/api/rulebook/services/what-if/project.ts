/** What would change on one project. */
import { EVENTS, evaluate } from '../../../../engine';
import type { Dossier } from '../../../../engine/dossier';
import type { Rulebook, RuleKind } from '../../../../engine/rulebook';
import { calendar } from '../../../../rulebooks/registry';
import { type ActionChange, actionChanges } from './actions';
import { type CaseChange, caseChange } from './cases';
import { type DutyChange, dutyChanges } from './duties';
import type { Live } from './portfolio';
import { type Books, type FindingChange, findingChanges, under } from './sides';

export interface ProjectChange {
  documentId: string;
  number: string | null;
  name: string;
  stage: string;
  department: Live['department'];
  findings: FindingChange[];
  duties: DutyChange[];
  actions: ActionChange[];
  cases: CaseChange[];
}

const CHECK = 'compliance.check';
const TESTS: RuleKind[] = ['gate', 'limit', 'measure', 'target'];

/** Open items, and what the rules say of the project's next acts as far as nobody need type anything for it. */
function findingsOf({ before, after }: Books, dossier: Dossier): FindingChange[] {
  const said = (rulebook: Rulebook, event: string) =>
    evaluate(rulebook, event, under(rulebook, dossier), calendar()).filter(({ kind }) => TESTS.includes(kind));
  const changesAt = (event: string) =>
    findingChanges(event, { before: said(before, event), after: said(after, event) });
  const ahead = Object.keys(EVENTS).filter((event) => event !== CHECK);
  const decided = ({ before: first, after: second }: FindingChange): boolean =>
    first?.outcome === 'violated' || second?.outcome === 'violated';
  return [...changesAt(CHECK), ...ahead.flatMap(changesAt).filter(decided)];
}

export function projectChange(
  books: Books,
  afterOf: (of: Rulebook) => Rulebook,
  live: Live,
): ProjectChange | undefined {
  const { project, department, dossier, works } = live;
  const findings = findingsOf(books, dossier);
  const duties = dutyChanges(books, dossier, 'project');
  const actions = actionChanges(books, project, dossier);
  const cases = works.flatMap(({ work, dossier: own }) => caseChange(work, afterOf(work.rulebook), own) ?? []);
  if (findings.length + duties.length + actions.length + cases.length === 0) return undefined;
  const { document_id: documentId, number, name, stage } = project;
  return { documentId, number, name, stage, department, findings, duties, actions, cases };
}
