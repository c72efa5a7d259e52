import { Box, Typography } from '@mui/material';
import { RuleReference } from '../../../findings/RuleReference';
import { formatDate } from '../../../format/date';
import { eventLabel } from '../sentences/eventLabel';
import type { Words } from '../sentences/words';
import type {
  ActionChange,
  CaseChange,
  DutyChange,
  FindingChange,
  PowerChange,
  ProjectChange,
  StepChange,
} from './whatIfTypes';

type Say = Words['say'];
type Saying = Pick<Words, 'say'>;

interface Line {
  key: string;
  title: string;
  rule?: string;
  article?: string;
  before: string;
  after: string;
}

/** One line a difference: what it is now, what it would be. */
export function ProjectChanges({ project, words }: { project: ProjectChange; words: Words }) {
  const lines = [
    ...project.findings.map((one) => findingLine(one, words)),
    ...project.duties.map((one) => dutyLine(one, words)),
    ...project.actions.map((one) => actionLine(one, words)),
    ...project.cases.flatMap((one) => caseLines(one, words)),
  ];
  return <Lines lines={lines} words={words} />;
}

/** The same for cases only, in a dialog: nothing typed there is left behind. */
export const CaseChanges = ({ cases, say }: { cases: CaseChange[]; say: Say }) => (
  <Lines lines={cases.flatMap((one) => caseLines(one, { say }))} words={{ say }} apart />
);

export const DutyChanges = ({ duties, words }: { duties: DutyChange[]; words: Words }) => (
  <Lines lines={duties.map((one) => dutyLine(one, words))} words={words} />
);

export const PowerChanges = ({ powers, words }: { powers: PowerChange[]; words: Words }) => (
  <Lines lines={powers.map((one) => powerLine(one, words))} words={words} />
);

function powerLine({ event, rules: [first], before, after }: PowerChange, words: Words): Line {
  const text = (bodies: string[]) => bodies.join('、') || none(words);
  return {
    key: event,
    title: eventLabel(words, event),
    rule: first?.rule,
    article: first?.article,
    before: text(before),
    after: text(after),
  };
}

function Lines({ lines, words, apart }: { lines: Line[]; words: Saying; apart?: boolean }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {lines.map(({ key, title, rule, article, before, after }) => (
        <Box component="li" key={key}>
          <Typography variant="body2" component="span" sx={{ fontWeight: 600 }}>
            {title}
          </Typography>{' '}
          {article && (
            <Typography variant="caption" component="span">
              <RuleReference rule={rule} article={article} apart={apart} />
            </Typography>
          )}
          <Typography variant="body2">{words.say('rulebook.whatIf.line', { before, after })}</Typography>
        </Box>
      ))}
    </Box>
  );
}

const none = (words: Saying): string => words.say('rulebook.whatIf.none');

function findingLine({ rule, title, article, on, before, after }: FindingChange, words: Saying): Line {
  const text = (verdict: FindingChange['before']) =>
    verdict
      ? words.say(`rulebook.outcome.${verdict.outcome}`) +
        (verdict.outcome === 'violated' ? `（${words.say(`rulebook.severityShort.${verdict.severity}`)}）` : '')
      : none(words);
  return { key: `finding ${rule} ${on}`, title, rule, article, before: text(before), after: text(after) };
}

function dutyLine({ rule, title, article, period, before, after }: DutyChange, words: Words): Line {
  const text = (duty: DutyChange['before']) =>
    duty
      ? [words.say(`status.duty.${duty.state}`), duty.dueOn && formatDate(duty.dueOn), duty.byLabels.join('、')]
          .filter(Boolean)
          .join(' · ')
      : none(words);
  const named = period ? `${title}（${period}）` : title;
  return { key: `duty ${rule} ${period}`, title: named, rule, article, before: text(before), after: text(after) };
}

function actionLine({ event, label, before, after, findings }: ActionChange, words: Words): Line {
  const text = (state: ActionChange['before']) => words.say(`rulebook.whatIf.action.${state}`);
  const [first] = findings;
  return {
    key: `action ${event}`,
    title: label,
    rule: first?.rule,
    article: first?.article,
    before: text(before),
    after: text(after),
  };
}

function caseLines({ documentId, title, version, steps, findings }: CaseChange, words: Saying): Line[] {
  const kept = words.say('rulebook.whatIf.case', { title, version });
  return [...steps.map((step) => stepLine(step, words)), ...findings.map((finding) => findingLine(finding, words))].map(
    (line) => ({ ...line, key: `${documentId} ${line.key}`, title: `${kept}：${line.title}` }),
  );
}

function stepLine({ step, title, rule, article, before, after }: StepChange, words: Saying): Line {
  const text = (standing: StepChange['before']) =>
    standing
      ? [
          words.say(`status.step.${standing.state}`),
          standing.dueOn && formatDate(standing.dueOn),
          standing.byLabels.join('、'),
        ]
          .filter(Boolean)
          .join(' · ')
      : none(words);
  return { key: `step ${step}`, title, rule, article, before: text(before), after: text(after) };
}
