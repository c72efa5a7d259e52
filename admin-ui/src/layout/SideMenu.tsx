import { Menu, useTranslate } from 'react-admin';
import { mayDo } from '../providers/access';
import { useMe } from '../providers/useMe';
import { MENU, type MenuEntry } from './menu';

/** Only what the role can use; the server says what that is. */
export function SideMenu() {
  const translate = useTranslate();
  const me = useMe();
  const visible = ({ needs, verb = 'list' }: MenuEntry) =>
    needs === null || (me !== undefined && mayDo(me, needs, verb));
  return (
    <Menu aria-label={translate('product.name')}>
      {MENU.filter(visible).map(({ label, to, icon: Icon }) => (
        <Menu.Item key={to} to={to} primaryText={translate(label)} leftIcon={<Icon fontSize="small" />} />
      ))}
    </Menu>
  );
}
