import { useTranslate } from 'react-admin';
import { Await } from '../../../layout/Await';
import { Page } from '../../../layout/Page';
import { useMe } from '../../../providers/useMe';
import { useFacts, useRulebook } from '../../../providers/useRulebook';
import { DeclareForm } from './DeclareForm';

const NEVER_FAILS = { error: null, refetch: () => undefined };

/** A new declaration. */
export default function ProjectCreate() {
  const translate = useTranslate();
  const me = useMe();
  const rulebook = useRulebook();
  const facts = useFacts();
  const ready = me && rulebook && Object.keys(facts).length > 0 ? rulebook : undefined;
  return (
    <Page title={translate('projects.form.title')} lead={me?.department?.name}>
      <Await query={NEVER_FAILS} value={ready} rows={10}>
        {(book) => <DeclareForm rulebook={book} project={null} />}
      </Await>
    </Page>
  );
}
