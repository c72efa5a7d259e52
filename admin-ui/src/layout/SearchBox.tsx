import SearchIcon from '@mui/icons-material/Search';
import { Box, InputBase } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useMay } from '../providers/useMe';

/** Leads to the project list filtered by name: the same list one would filter by hand. */
export function SearchBox() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const may = useMay('projects', 'find');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const filter = text.trim() ? { q: text.trim() } : {};
    navigate(`/projects?filter=${encodeURIComponent(JSON.stringify(filter))}&page=1`);
  };
  if (!may) return null;
  return (
    <Box
      component="form"
      role="search"
      onSubmit={submit}
      sx={{
        display: 'flex',
        alignItems: 'center',
        bgcolor: 'rgba(255,255,255,0.16)',
        borderRadius: 1,
        px: 1,
        flex: { xs: '1 1 0', sm: '0 1 280px' },
        minWidth: 0,
      }}
    >
      <SearchIcon fontSize="small" aria-hidden="true" />
      <InputBase
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={translate('topBar.search')}
        inputProps={{ 'aria-label': translate('topBar.search') }}
        sx={{ color: 'inherit', ml: 0.5, flex: 1, '& ::placeholder': { opacity: 0.85 } }}
      />
    </Box>
  );
}
