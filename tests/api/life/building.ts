/** Building, paying, reporting, changing: what a contractor may, and how far. */
import { CONTRACT_FEN, type Opened } from '../../support/journey';
import { attempt, refused, told, toldOf } from '../../support/refusal';
import * as say from '../../support/statements';
import type { Story } from './story';

interface Report {
  documentId: string;
  version: number;
  state: string;
}

export function building(story: () => Story): void {
  test('started by the contractor, with security planned in step', async () => {
    const { life } = story();
    life.day = '2026-04-24';
    expect(await told(life.open('applicant', 'construction'))).toMatchObject({ status: 403 });
    await life.open('contractor', 'construction');
    expect(await attempt(life, 'contractor', 'construction', 'complete', say.COMPLETION)).toEqual(
      refused(422, 'EL-17a.complete'),
    );
    expect(await attempt(life, 'contractor', 'construction', 'start')).toEqual(refused(422, 'EL-24a.planned'));
    expect(await attempt(life, 'applicant', 'construction', 'start', say.START)).toEqual(refused(403, 'EL-17a.start'));
    await life.act('contractor', 'construction', 'start', say.START);
  });

  test('paid by finance alone, never beyond the contract', async () => {
    const { life } = story();
    life.day = '2026-06-18';
    const payment = { project: life.project, contract: life.contract, number: 'BK-1', amount: '1', paidOn: life.day };
    expect((await toldOf(life.as('lead'), '/api/payments', payment)).status).toBe(403);
    expect((await life.pay('BK-1', CONTRACT_FEN / 2)).status).toBe(201);
    expect((await life.pay('BK-2', CONTRACT_FEN / 2 + 1)).status).toBe(422);
  });

  test('the quarter is returned by the unit, prefilled from the books, and filed', async () => {
    const { life } = story();
    life.day = '2026-07-03';
    const path = '/api/progress-reports';
    const quarter = { project: life.project, year: 2026, quarter: 2 };
    expect((await toldOf(life.as('contractor'), path, quarter)).status).toBe(403);
    const draft = await life.as('applicant').post<Report & { paidYear: string }>(path, quarter);
    expect(draft.paidYear).toBe(String(CONTRACT_FEN / 2));
    expect((await toldOf(life.as('applicant'), path, quarter)).status).toBe(409);
    const facts = {
      'progress.procedures': '已完成',
      'progress.tendering': '已完成',
      'progress.startedOn': '2026-04-24',
      'progress.completedOn': '2026-10-09',
      'progress.implementation': '主要功能已开发',
      'progress.current': '按计划推进',
    };
    const body = { facts, investedYear: draft.paidYear, investedTotal: draft.paidYear };
    const filled = await life
      .as('applicant')
      .put<Report>(`${path}/${draft.documentId}`, body, { version: draft.version });
    const filed = await life
      .as('applicant')
      .post<Report>(`${path}/${draft.documentId}/file`, {}, { version: filled.version });
    expect(filed.state).toBe('filed');
    const late = await life
      .as('applicant')
      .call('PUT', `${path}/${draft.documentId}`, body, { version: filed.version });
    expect(late.status).toBe(409);
  });

  const change = (facts: say.Statement) => ({
    project: story().life.project,
    title: '变更',
    facts: { ...say.CHANGE, ...facts },
  });
  const moved = (yuan: string) => ({ 'change.added': yuan, 'change.removed': yuan });

  test.each<[string, say.Statement, string]>([
    ['200,000.01 of 2,000,000', moved('200000.01'), 'EL-18b'],
    ['other goals', { ...moved('1.00'), 'change.goalsUnchanged': false }, 'EL-18b'],
    ['more than the estimate', { 'change.added': '150000.00' }, 'EL-18b'],
    [
      'content under the ground of the schedule',
      { 'change.ground': 'schedule', 'change.aspects': ['content', 'schedule'] },
      'EL-18c.schedule',
    ],
    ['no reason', { ...moved('1.00'), 'change.reason': '' }, 'EL-18c'],
  ])('a change is refused: %s', async (_what, facts, rule) => {
    const { life } = story();
    life.day = '2026-07-20';
    expect(await toldOf(life.as('contractor'), '/api/changes', change(facts))).toEqual(refused(422, rule));
  });

  test('exactly ten percent goes its way: request, confirmation, filing, adjustment', async () => {
    const { life } = story();
    expect((await toldOf(life.as('applicant'), '/api/changes', change(moved('200000.00')))).status).toBe(403);
    const made = await life.as('contractor').post<Opened>('/api/changes', change(moved('200000.00')));
    story().change = made.documentId;
    life.cases.change = made.case.documentId;
    expect(await attempt(life, 'lead', 'change', 'file')).toEqual(refused(422, 'EL-18d.file'));
    expect(await attempt(life, 'contractor', 'change', 'confirm')).toEqual(refused(403, 'EL-18d.confirm'));
    await life.act('applicant', 'change', 'confirm');
    expect(await attempt(life, 'contractor', 'change', 'adjust')).toEqual(refused(422, 'EL-18d'));
    expect((await attempt(life, 'lead', 'change', 'file', {}, { result: 'reject', comment: '不同意' })).status).toBe(
      400,
    );
    await life.act('lead', 'change', 'file');
    await life.act('contractor', 'change', 'adjust');
  });

  test('and after it not one fen more: the ten percent are counted over all changes', async () => {
    const { life } = story();
    life.day = '2026-08-10';
    expect(await toldOf(life.as('contractor'), '/api/changes', change(moved('0.01')))).toEqual(refused(422, 'EL-18b'));
    const schedule = { 'change.ground': 'schedule', 'change.aspects': ['schedule'] };
    expect((await toldOf(life.as('contractor'), '/api/changes', change(schedule))).status).toBe(201);
  });
}
