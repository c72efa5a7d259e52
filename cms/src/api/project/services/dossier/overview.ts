/** First page of a project's file: what it is, where it stands, its money, and all that was stated for it. */

import { writeMoney } from '../../../../engine/money';
import type { Section } from '../../../../export/pages';
import type { Place } from '../../../../export/sheet';
import { PAIR, pair, statedSections } from '../../../../export/stated-table';
import { byFact } from '../../../../export/words';
import type { projectView } from '../project-view';

type View = Awaited<ReturnType<typeof projectView>>;

const yuan = (fen: string | null): string => (fen === null ? '' : `${writeMoney(Number(fen), true)}元`);
const named = (party: unknown): string => String((party as { name?: string } | null)?.name ?? '');

function identity(view: View, place: Place): Section {
  const rows = [
    pair('项目编号', view.number),
    pair('项目名称', view.name),
    pair('建设单位', named(view.department)),
    pair('承建单位', named(view.contractor)),
    pair('阶段', byFact('project.stage')(view.stage, place, {})),
    pair('计划年度', view.planYear),
    pair('申报日期', view.declaredOn),
    pair('开工日期', view.startedOn),
    pair('建成日期', view.completedOn),
    pair('验收日期', view.acceptedOn),
    pair('终止日期', view.endedOn),
    pair('办法版本', view.rulebookVersion),
  ];
  return { title: '项目', table: { columns: PAIR, rows: rows.filter(({ value }) => (value ?? '') !== '') } };
}

function moneyOf({ totalAmount, money }: View): Section {
  const rows = [
    pair('申报金额', yuan(totalAmount)),
    pair('概算总投资', yuan(money.baseline)),
    pair('年度预算累计', yuan(money.budget)),
    pair('合同金额', yuan(money.contracted)),
    pair('累计拨付', yuan(money.paid)),
  ];
  return { title: '资金情况', table: { columns: PAIR, rows: rows.filter(({ value }) => value !== '') } };
}

export function overview(view: View, place: Place): Section[] {
  return [identity(view, place), moneyOf(view), ...statedSections(view.facts, place)];
}
