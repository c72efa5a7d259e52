import type { CaseDetail, Finding } from '../../../types';

const lacksPaper = ({ because }: Finding): boolean =>
  because.some((reason) => reason.kind === 'material' && reason.holds === false);

/** The unit's own turn at the step that was refused for want of papers; papers are attached there. */
export function turnToAttach(run: CaseDetail | null, step: string, findings: Finding[] = []): string | undefined {
  if (!findings.some(lacksPaper)) return undefined;
  const opinions = run?.steps.find(({ id }) => id === step)?.opinions ?? [];
  return opinions.find(({ state }) => state === 'pending')?.documentId;
}
