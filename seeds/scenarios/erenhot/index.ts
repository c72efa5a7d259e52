/** The demo under the Erenhot regulation: the sixty projects, and the stories between them. */
import { portfolio } from '../../generators/erenhot-portfolio';
import type { Cast } from '../../story/cast';
import type { Scene } from '../../story/teller';
import { annualPlan } from './annual-plan';
import { changeWithinLimit } from './change-within-limit';
import { emergencyMechanism, securityTest } from './operation';
import { overBudgetChange } from './over-budget-change';
import { postponement } from './postponement';
import { ProjectLife } from './project-life';
import { quarterlyReturns } from './quarterly-returns';
import { inspectionAndRectification, ruleDocuments } from './supervision';
import { supplement } from './supplement';

export function erenhotScenes(cast: Cast): Scene[] {
  const lives = portfolio.map((plot, order) => new ProjectLife(plot, cast, order));
  const named = (name: string) => {
    const life = lives.find(({ plot }) => plot.name === name);
    if (!life) throw new Error(`no project is called ${name}`);
    return life;
  };
  const inOperation = lives.filter(({ plot }) => plot.year === 2025 && plot.reach === 'accepted');
  return [
    ruleDocuments(cast, '2024-03-15'),
    ...annualPlan(cast, 2025, 2700),
    ...annualPlan(cast, 2026, 3900),
    ...annualPlan(cast, 2027),
    ...lives.flatMap((life) => life.scenes()),
    ...supplement(cast, '2026-03-16', '2026-04-10'),
    postponement(cast, named('互联网医院便民服务系统'), named('智慧口岸综合平台（一期）'), '2026-06-18'),
    changeWithinLimit(cast, named('国际道路运输管理系统'), '2026-06-25'),
    overBudgetChange(cast, named('城市生命线安全监测平台'), '2026-08-12'),
    inspectionAndRectification(cast, named('教育数据中台服务'), '2026-09-04', '2026-10-15'),
    ...inOperation.map((life, index) => emergencyMechanism(cast, life, index % 2 ? '2025-11-20' : '2025-11-27')),
    ...inOperation
      .slice(0, 12)
      .map((life, index) => securityTest(cast, life, `2026-06-${10 + index}`, index % 4 !== 3)),
    ...quarterlyReturns(cast, lives),
  ];
}
