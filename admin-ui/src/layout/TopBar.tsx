import { Box, Typography } from '@mui/material';
import { AppBar, useTranslate } from 'react-admin';
import { browserToday, formatDateLong } from '../format/date';
import { useMe } from '../providers/useMe';
import { NoticeBell } from './NoticeBell';
import { PersonMenu } from './PersonMenu';
import { SearchBox } from './SearchBox';

/** Search, jurisdiction and date, bell, person. */
export function TopBar() {
  const translate = useTranslate();
  const me = useMe();
  return (
    <AppBar color="primary" alwaysOn toolbar={<NoticeBell />} userMenu={<PersonMenu />}>
      <Typography component="span" sx={{ fontWeight: 600, mr: 2, whiteSpace: 'nowrap' }}>
        {translate('product.name')}
      </Typography>
      <SearchBox />
      <Box sx={{ flex: 1 }} />
      <Box sx={{ textAlign: 'right', mx: 1, whiteSpace: 'nowrap', display: { xs: 'none', sm: 'block' } }}>
        <Typography component="span" variant="body2">
          {me?.jurisdiction?.name ?? ''}
        </Typography>
        <Typography component="span" variant="body2" sx={{ ml: 1.5 }}>
          {formatDateLong(me?.today ?? browserToday())}
        </Typography>
      </Box>
    </AppBar>
  );
}
