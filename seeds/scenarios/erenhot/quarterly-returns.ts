/** The quarterly returns: most units file in the first days after the quarter, a few do not. */
import type { Cast } from '../../story/cast';
import type { Scene } from '../../story/teller';
import { progress } from './answers';
import type { ProjectLife } from './project-life';

const QUARTERS: [year: number, quarter: number, on: string][] = [
  [2025, 3, '2025-10-09'],
  [2025, 4, '2026-01-08'],
  [2026, 2, '2026-07-06'],
  [2026, 3, '2026-10-08'],
];
/** Every ninth project is late with its papers. */
const isForgotten = (index: number) => index % 9 === 7;

interface Return {
  documentId: string;
  version: number;
}

export function quarterlyReturns(cast: Cast, lives: ProjectLife[]): Scene[] {
  return QUARTERS.flatMap(([year, quarter, on]) =>
    lives
      .filter((life) => life.plot.year === year && life.isUnderContract)
      .filter((_, index) => !isForgotten(index))
      .map((life) => ({
        on,
        what: `${life.plot.name}：${year}年第${quarter}季度进度`,
        happens: () => file(cast, life, { year, quarter, on }),
      })),
  );
}

async function file(
  cast: Cast,
  life: ProjectLife,
  { year, quarter, on }: { year: number; quarter: number; on: string },
): Promise<void> {
  const unit = cast.as(life.applicant, on);
  const draft = await unit.post<Return>('/api/progress-reports', { project: life.id, year, quarter });
  const facts = progress(life.plot, { isDone: quarter === 4, share: life.paidShareBy(on) });
  const filled = await unit.put<Return>(
    `/api/progress-reports/${draft.documentId}`,
    { facts },
    { version: draft.version },
  );
  await unit.post(`/api/progress-reports/${draft.documentId}/file`, {}, { version: filled.version });
}
