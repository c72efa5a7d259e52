import { useTranslate } from 'react-admin';
import { EmptyState } from '../../layout/EmptyState';
import { PlainTable } from '../../lists/PlainTable';
import type { RulebookText } from './ruleTypes';

/** Who is who in this regulation. */
export function BodyTable({ bodies }: { bodies: RulebookText['bodies'] }) {
  const translate = useTranslate();
  const rows = Object.entries(bodies).map(([id, body]) => ({ id, ...body }));
  const head = (key: string) => translate(`rulebook.body.${key}`);
  return (
    <PlainTable
      rows={rows}
      caption={translate('rulebook.tabs.bodies')}
      columns={[
        { source: 'label', label: head('label'), primary: true, render: (row) => row.label },
        { source: 'functions', label: head('functions'), render: (row) => row.functions ?? '' },
        { source: 'article', label: head('article'), render: (row) => row.article ?? '' },
      ]}
      empty={<EmptyState title={translate('list.empty')} />}
    />
  );
}
