import { Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { rulePath } from '../../../findings/rulePath';
import type { Words } from '../sentences/words';
import type { Item } from './comparisonTypes';
import { itemText } from './itemText';

const SHOWN = 5;

interface Props {
  row: string;
  items: Item[];
  rulebook: string;
  words: Words;
}

/** What one regulation says; each piece leads to its rule. */
export function CompareCell({ row, items, rulebook, words }: Props) {
  const translate = useTranslate();
  const [isWhole, setIsWhole] = useState(false);
  const isOrdered = row.startsWith('steps.');
  if (items.length === 0)
    return (
      <Typography variant="body2" color="textSecondary">
        {translate('rulebook.comparison.nothing')}
      </Typography>
    );
  const shown = isWhole || isOrdered || items.length <= SHOWN + 1 ? items : items.slice(0, SHOWN);
  return (
    <>
      <Box
        component={isOrdered ? 'ol' : 'ul'}
        sx={{ m: 0, pl: isOrdered ? 2.5 : 0, listStyle: isOrdered ? undefined : 'none' }}
      >
        {shown.map((item) => (
          <Box component="li" key={`${item.rule} ${item.title}`} sx={{ mb: 1 }}>
            <OneItem text={itemText(words, row, item)} path={item.rule ? rulePath(rulebook, item.rule) : null} />
          </Box>
        ))}
      </Box>
      {shown.length < items.length && (
        <Button size="small" onClick={() => setIsWhole(true)}>
          {translate('rulebook.comparison.more', { count: items.length - shown.length })}
        </Button>
      )}
    </>
  );
}

function OneItem({ text: { main, more }, path }: { text: { main: string; more: string[] }; path: string | null }) {
  return (
    <>
      <Typography variant="body2" component="div" sx={{ overflowWrap: 'anywhere' }}>
        {path ? (
          <Link component={RouterLink} to={path}>
            {main}
          </Link>
        ) : (
          main
        )}
      </Typography>
      <Typography variant="caption" component="div" color="textSecondary" sx={{ lineHeight: 1.4 }}>
        {more.join(' · ')}
      </Typography>
    </>
  );
}
