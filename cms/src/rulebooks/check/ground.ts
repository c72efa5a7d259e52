/** What a procedure runs on bounds what its steps may do: a plan has no unit, no stage and effects of its own. */
import { PLAN_EFFECTS } from '../../engine/rulebook';
import type { Problem } from '../problem';
import { asList } from '../schema/atoms';
import type { RawHeader } from '../schema/header';
import type { PlacedStep } from './graph';

type RawProcedure = NonNullable<RawHeader['procedures']>[number];

const PARTIES = ['applicant', 'contractor', 'owner'];
const isOfPlans = (effect: string): boolean => (PLAN_EFFECTS as readonly string[]).includes(effect);

export function checkGround({ subject }: RawProcedure, steps: PlacedStep[], problems: Problem[]): void {
  for (const step of steps) {
    checkEffects(subject === 'annual-plan', step, problems);
    if (subject === 'annual-plan') checkPlanStep(step, problems);
  }
}

function checkEffects(onPlan: boolean, { raw, spot }: PlacedStep, problems: Problem[]): void {
  for (const effect of asList(raw.effects)) {
    if (isOfPlans(effect) === onPlan) continue;
    const mend = onPlan ? `年度计划的流程可用：${PLAN_EFFECTS.join('、')}` : '只用在 subject: annual-plan 的流程里';
    problems.push(spot.down('effects').problem(`“${effect}”不能用在这一流程里`, mend));
  }
}

function checkPlanStep({ raw, spot }: PlacedStep, problems: Problem[]): void {
  const bodies = [
    ...(typeof raw.by === 'string'
      ? [raw.by]
      : raw.by.map((actor) => (typeof actor === 'string' ? actor : actor.body))),
    ...asList(raw.consults),
  ];
  const party = bodies.find((body) => PARTIES.includes(body));
  if (party !== undefined)
    problems.push(
      spot.down('by').problem(`年度计划没有“${party}”这一方`, '由职能部门办理；项目单位的事写进项目的流程'),
    );
  if (raw.stage !== undefined)
    problems.push(spot.down('stage').problem('年度计划没有项目阶段', '删去 stage；列入计划由 finalise-plan 完成'));
}
