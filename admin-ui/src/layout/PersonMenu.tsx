import { ListItemText, MenuItem } from '@mui/material';
import { Logout, UserMenu, useLocaleState, useTheme, useTranslate, useUserMenu } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { useMe } from '../providers/useMe';

/** Who I am, for which unit, light or dark, language, way out. */
export function PersonMenu() {
  const translate = useTranslate();
  const me = useMe();
  const [locale, setLocale] = useLocaleState();
  const [theme, setTheme] = useTheme();
  return (
    <UserMenu>
      <MenuItem disabled sx={{ '&.Mui-disabled': { opacity: 1 } }}>
        <ListItemText
          primary={me?.user.displayName ?? me?.user.username ?? ''}
          secondary={me?.department?.name ?? me?.jurisdiction?.name ?? ''}
        />
      </MenuItem>
      <MenuItem onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>{translate('topBar.theme')}</MenuItem>
      <MenuItem onClick={() => setLocale(locale === 'en' ? 'zh' : 'en')}>{translate('topBar.language')}</MenuItem>
      <PasswordItem />
      <Logout />
    </UserMenu>
  );
}

/** Leads to the page and makes way for it; the page leads back to where one was. */
function PasswordItem() {
  const translate = useTranslate();
  const menu = useUserMenu();
  const { pathname, search } = useLocation();
  return (
    <MenuItem component={Link} to="/password" state={{ from: pathname + search }} onClick={menu?.onClose}>
      {translate('home.changePassword')}
    </MenuItem>
  );
}
