import { Box, Card, CardActionArea, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDate } from '../format/date';
import { StatusTag } from '../status/StatusTag';
import type { StatusKind } from '../status/shapes';
import type { Figure, FigureTone } from '../types';
import { figureLink } from './figureLink';

const KIND: Record<FigureTone, StatusKind | null> = {
  plain: null,
  todo: 'current',
  warning: 'warn',
  overdue: 'overdue',
};

/** Numbers with unit and day, each leading to the list it counts. */
export function FigureCards({ title, figures, asOf }: { title: string; figures: Figure[]; asOf?: string }) {
  const translate = useTranslate();
  if (figures.length === 0) return null;
  return (
    <Box component="section" aria-label={title}>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 1,
          gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(4, minmax(0, 1fr))' },
        }}
      >
        {figures.map((figure) => (
          <Card component="li" key={figure.id}>
            <CardActionArea component={Link} to={figureLink(figure)} sx={{ p: 1.5, height: '100%' }}>
              <Typography variant="body2" color="textSecondary">
                <FigureLabel figure={figure} />
              </Typography>
              <Typography component="span" sx={{ fontSize: '1.5rem', fontWeight: 600 }}>
                {figure.value}
              </Typography>
              <Typography component="span" variant="body2" sx={{ ml: 0.5 }}>
                {translate('home.unit')}
              </Typography>
            </CardActionArea>
          </Card>
        ))}
      </Box>
      {asOf && (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 0.5 }}>
          {translate('home.asOf', { date: formatDate(asOf) })}
        </Typography>
      )}
    </Box>
  );
}

/** A warning that counts nothing warns of nothing. */
function FigureLabel({ figure }: { figure: Figure }) {
  const kind = figure.value > 0 ? KIND[figure.tone] : null;
  return kind ? <StatusTag kind={kind}>{figure.label}</StatusTag> : <>{figure.label}</>;
}
