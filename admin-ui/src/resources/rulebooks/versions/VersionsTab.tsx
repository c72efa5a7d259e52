import { Link, Stack } from '@mui/material';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { ChoiceField } from '../../../fields/ChoiceField';
import { formatDate } from '../../../format/date';
import { Panel } from '../../../layout/Panel';
import type { Column } from '../../../lists/column';
import { PlainTable } from '../../../lists/PlainTable';
import { StatusTag } from '../../../status/StatusTag';
import type { RulebookText, RulebookVersion } from '../ruleTypes';
import type { Words } from '../sentences/words';
import { VersionDiff } from './VersionDiff';

interface Props {
  rulebook: RulebookText;
  words: Words;
}

/** Every version of the regulation with its days; the one on the page beside any other. */
export function VersionsTab({ rulebook, words }: Props) {
  const [params, setParams] = useSearchParams();
  const { say } = words;
  const versions = rulebook.versions ?? [];
  const others = versions.flatMap(({ version }) => (version && version !== rulebook.version ? [version] : []));
  const beside = others.find((version) => version === params.get('beside')) ?? others.at(-1);
  const head = (key: string) => say(`rulebook.version.${key}`);
  const columns: Column<RulebookVersion & { id: string }>[] = [
    {
      source: 'title',
      label: say('rulebook.title'),
      primary: true,
      render: (row) => <Title id={rulebook.id} row={row} />,
    },
    {
      source: 'number',
      label: say('rulebook.identity.number'),
      render: (row) => row.number ?? say('rulebook.identity.noNumber'),
    },
    { source: 'version', label: head('version'), render: (row) => row.version ?? '' },
    { source: 'from', label: head('from'), render: (row) => formatDate(row.effectiveFrom) },
    {
      source: 'until',
      label: head('until'),
      render: (row) => (row.effectiveUntil ? formatDate(row.effectiveUntil) : say('rulebook.identity.noEnd')),
    },
    { source: 'state', label: head('state'), render: (row) => <State row={row} words={words} /> },
  ];
  return (
    <Stack spacing={2}>
      <Panel>
        <PlainTable
          rows={versions.map((row) => ({ ...row, id: row.version ?? row.title }))}
          columns={columns}
          caption={say('rulebook.tabs.versions')}
          empty={null}
        />
      </Panel>
      {beside ? (
        <Panel title={say('rulebook.version.compared', { version: rulebook.version })}>
          <Stack spacing={2}>
            <ChoiceField
              label={head('beside')}
              value={beside}
              choices={others.map((version) => ({ value: version, label: version }))}
              onChange={(version) => {
                params.set('beside', version);
                setParams(params, { replace: true });
              }}
            />
            <VersionDiff key={beside} rulebook={rulebook} words={words} beside={beside} />
          </Stack>
        </Panel>
      ) : (
        <Panel>{head('only')}</Panel>
      )}
    </Stack>
  );
}

function Title({ id, row }: { id: string; row: RulebookVersion }) {
  if (!row.isRecorded || !row.version) return <>{row.title}</>;
  return (
    <Link component={RouterLink} to={`/rulebooks/${id}/show?version=${encodeURIComponent(row.version)}`}>
      {row.title}
    </Link>
  );
}

function State({ row, words }: { row: RulebookVersion; words: Words }) {
  const key = row.inForce ? 'inForce' : row.isRecorded ? 'notInForce' : 'nameOnly';
  return <StatusTag kind={row.inForce ? 'done' : 'skipped'}>{words.say(`rulebook.version.${key}`)}</StatusTag>;
}
