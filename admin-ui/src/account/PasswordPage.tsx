import { useTranslate } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';
import { Page } from '../layout/Page';
import { Panel } from '../layout/Panel';
import { PasswordForm } from './PasswordForm';

/** One's own change, from the person's menu; afterwards one stands where one came from. */
export default function PasswordPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const here = useLocation();
  const { from = '/' } = (here.state ?? {}) as { from?: string };
  return (
    <Page title={translate('home.changePassword')} lead={translate('home.secret.lead')}>
      <Panel>
        <PasswordForm onChanged={() => navigate(from === here.pathname ? '/' : from)} />
      </Panel>
    </Page>
  );
}
