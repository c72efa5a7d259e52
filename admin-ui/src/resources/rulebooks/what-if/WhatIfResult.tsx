import { Stack, Typography } from '@mui/material';
import { RuleReference } from '../../../findings/RuleReference';
import { Panel } from '../../../layout/Panel';
import { PlainTable } from '../../../lists/PlainTable';
import { RecordLink } from '../../../lists/RecordLink';
import { useStageWord } from '../../../status/useStageWord';
import type { Words } from '../sentences/words';
import { DutyChanges, PowerChanges, ProjectChanges } from './ProjectChanges';
import type { Answer } from './useWhatIf';

/** Which rules it turns on, then project by project what would be otherwise. */
export function WhatIfResult({ answer, words }: { answer: Answer; words: Words }) {
  const { say } = words;
  const stageWord = useStageWord();
  const { projects, rules, looked, total, asOf } = answer;
  const parts = { looked, total, changed: projects.length, date: asOf };
  return (
    <Stack spacing={2}>
      <Typography role="status">{say('rulebook.whatIf.summary', parts)}</Typography>
      {rules.length > 0 && (
        <Panel title={say('rulebook.whatIf.rules')}>
          <PlainTable
            rows={rules.map((row) => ({ ...row, id: row.rule }))}
            caption={say('rulebook.whatIf.rules')}
            columns={[
              { source: 'title', label: say('rulebook.whatIf.rule'), primary: true, render: (row) => row.title },
              {
                source: 'article',
                label: say('rulebook.body.article'),
                render: (row) => <RuleReference rule={row.rule} article={row.article} />,
              },
              {
                source: 'projects',
                label: say('rulebook.whatIf.projects'),
                align: 'right',
                render: (row) => row.projects,
              },
            ]}
            empty={null}
          />
        </Panel>
      )}
      {answer.powers.length > 0 && (
        <Panel title={say('rulebook.whatIf.powers')}>
          <PowerChanges powers={answer.powers} words={words} />
        </Panel>
      )}
      {answer.jurisdiction.length > 0 && (
        <Panel title={say('rulebook.whatIf.jurisdiction')}>
          <DutyChanges duties={answer.jurisdiction} words={words} />
        </Panel>
      )}
      {answer.units.map(({ department, duties }) => (
        <Panel key={department.documentId} title={department.name}>
          <DutyChanges duties={duties} words={words} />
        </Panel>
      ))}
      {projects.map((project) => (
        <Panel
          key={project.documentId}
          title={<RecordLink to={`/projects/${project.documentId}/show`}>{project.name}</RecordLink>}
          action={
            <Typography variant="body2" color="textSecondary">
              {[project.number, project.department?.name, stageWord(project.stage)].filter(Boolean).join(' · ')}
            </Typography>
          }
        >
          <ProjectChanges project={project} words={words} />
        </Panel>
      ))}
    </Stack>
  );
}
