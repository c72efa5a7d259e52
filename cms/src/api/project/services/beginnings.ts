/** What may be registered on a project, and which procedures it may go through; those that are not open say why. */
import { openingFindings, opens } from '../../../cases/open-case';
import type { ProjectRow } from '../../../dossier/rows';
import type { Procedure, Rulebook } from '../../../engine/rulebook';
import { type Action, type Ahead, action, beginningFindings, isUnderWay } from './actions';

export interface Beginning extends Pick<Action, 'allowed' | 'findings'> {
  procedure: string;
  title: string;
  article: string;
  subject: Procedure['subject'];
}

const ON_ITS_OWN: Procedure['subject'][] = ['project', 'annual-plan'];

/** Only what the person may begin at all, and of what runs already only that of which there may be several. */
export function beginnings(
  project: ProjectRow,
  rulebook: Rulebook,
  { ahead, running }: { ahead: Ahead; running: Procedure[] },
): Beginning[] {
  const mine = rulebook.procedures.filter(
    (procedure) =>
      !ON_ITS_OWN.includes(procedure.subject) &&
      !isUnderWay(procedure, running) &&
      opens(rulebook, procedure, ahead(procedure)),
  );
  return mine.map((procedure) => {
    const said = [
      ...openingFindings(rulebook, procedure, ahead(procedure), project),
      ...beginningFindings(rulebook, procedure, ahead(procedure)),
    ];
    const { allowed, findings } = action(rulebook, {
      event: `${procedure.id}.open`,
      label: procedure.title,
      findings: said,
    });
    const { id, title, article, subject } = procedure;
    return { procedure: id, title, article, subject, allowed, findings };
  });
}
