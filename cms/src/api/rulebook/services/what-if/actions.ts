/** What could be begun on a project by whoever may: procedures, before and after. */
import { openingFindings } from '../../../../cases/open-case';
import { refuses } from '../../../../cases/refusals/refusal';
import type { ProjectRow } from '../../../../dossier/rows';
import { decide, whoHolds } from '../../../../engine';
import type { Dossier } from '../../../../engine/dossier';
import type { Finding } from '../../../../engine/finding';
import type { Procedure, Rulebook } from '../../../../engine/rulebook';
import { calendar } from '../../../../rulebooks/registry';
import { type Books, labelsOf, under } from './sides';

type Offer = 'allowed' | 'refused' | 'none';
export interface ActionChange {
  event: string;
  label: string;
  procedure: string;
  before: Offer;
  after: Offer;
  byLabels: { before: string[]; after: string[] };
  findings: Pick<Finding, 'rule' | 'title' | 'article' | 'outcome' | 'severity'>[];
}

interface Standing {
  offer: Offer;
  by: string[];
  findings: Finding[];
}
const NOWHERE: Standing = { offer: 'none', by: [], findings: [] };

/** What is typed in at the act itself stands in nobody's way yet. */
const stands = (finding: Finding): boolean =>
  refuses(finding) && finding.kind !== 'material' && finding.outcome === 'violated';

function standingOf(rulebook: Rulebook, id: string, project: ProjectRow, read: Dossier): Standing {
  const procedure = rulebook.procedures.find((one): one is Procedure => one.id === id && one.subject === 'project');
  if (!procedure) return NOWHERE;
  const dossier = under(rulebook, read);
  if (procedure.when && decide(rulebook, procedure.when, dossier, calendar()).holds === false) return NOWHERE;
  const bodies = whoHolds(rulebook, procedure.opens, dossier, calendar());
  const findings = openingFindings(rulebook, procedure, { ...dossier, actor: { bodies } }, project).filter(stands);
  return { offer: findings.length > 0 ? 'refused' : 'allowed', by: labelsOf(rulebook, bodies), findings };
}

export function actionChanges({ before, after }: Books, project: ProjectRow, dossier: Dossier): ActionChange[] {
  const titles = new Map([...before.procedures, ...after.procedures].map(({ id, title }) => [id, title]));
  return [...titles].flatMap(([id, label]): ActionChange[] => {
    const first = standingOf(before, id, project, dossier);
    const second = standingOf(after, id, project, dossier);
    const isSame = first.offer === second.offer && (first.offer !== 'allowed' || `${first.by}` === `${second.by}`);
    if (isSame) return [];
    const findings = [...first.findings, ...second.findings].map(({ rule, title, article, outcome, severity }) => {
      return { rule, title, article, outcome, severity };
    });
    const byLabels = { before: first.by, after: second.by };
    const event = `${id}.open`;
    return [{ event, label, procedure: id, before: first.offer, after: second.offer, byLabels, findings }];
  });
}
