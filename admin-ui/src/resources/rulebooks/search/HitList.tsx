import { Box, Link, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { rulePath } from '../../../findings/rulePath';
import { Marked } from './Marked';
import type { Hit } from './searchTypes';

export function HitList({ hits }: { hits: Hit[] }) {
  const translate = useTranslate();
  const whereOf = ({ jurisdictionLabel, article, kind, topic, rule }: Hit) =>
    [
      jurisdictionLabel,
      article,
      translate(`rulebook.kind.${kind}`),
      translate(`rulebook.topic.${topic}`, { _: '' }),
      rule,
    ].filter(Boolean);
  return (
    <Stack component="ol" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {hits.map((hit) => (
        <Box component="li" key={`${hit.rulebook} ${hit.rule}`}>
          <Link component={RouterLink} to={rulePath(hit.rulebook, hit.rule)} sx={{ fontWeight: 600 }}>
            <Marked text={hit.title} words={hit.words} />
          </Link>
          <Typography variant="caption" component="div" color="textSecondary">
            {whereOf(hit).join(' · ')}
          </Typography>
          {hit.snippet !== hit.title && (
            <Typography variant="body2">
              <Marked text={hit.snippet} words={hit.words} />
            </Typography>
          )}
        </Box>
      ))}
    </Stack>
  );
}
