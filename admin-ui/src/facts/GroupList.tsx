import { Box, Card, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StatusTag } from '../status/StatusTag';
import type { Basis } from './basis';
import { anchorOf, type FactGroup } from './groups';
import { type FormValues, isBlank } from './values';

interface GroupListProps {
  groups: FactGroup[];
  values: FormValues;
  required: Record<string, Basis>;
}

/** The side list: which group is complete, which lacks how many; a click leads there. */
export function GroupList({ groups, values, required }: GroupListProps) {
  const translate = useTranslate();
  const lacking = (group: FactGroup) => group.facts.filter((f) => f.id in required && isBlank(values[f.id])).length;
  return (
    <Box component="nav" aria-label={translate('facts.groups')} sx={{ display: { xs: 'none', md: 'block' } }}>
      <Card sx={{ p: 2, position: 'sticky', top: 64 }}>
        <Typography variant="h3" sx={{ mb: 1 }}>
          {translate('facts.groups')}
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {groups.map((group) => (
            <Box component="li" key={group.title} sx={{ py: 0.5 }}>
              <Link component="button" type="button" variant="body2" onClick={() => jumpTo(anchorOf(group.title))}>
                {group.title}
              </Link>
              <Box sx={{ fontSize: '0.8125rem' }}>
                <GroupState lacking={lacking(group)} isAsked={group.facts.some((f) => f.id in required)} />
              </Box>
            </Box>
          ))}
        </Box>
      </Card>
    </Box>
  );
}

function GroupState({ lacking, isAsked }: { lacking: number; isAsked: boolean }) {
  const translate = useTranslate();
  if (lacking > 0) return <StatusTag kind="warn">{translate('facts.missing', { smart_count: lacking })}</StatusTag>;
  if (isAsked) return <StatusTag kind="done">{translate('facts.complete')}</StatusTag>;
  return <StatusTag kind="waiting">{translate('facts.optional')}</StatusTag>;
}

/** Hash routes own the address, so an anchor cannot be a plain `#link`. */
export function jumpTo(id: string) {
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'start' });
  target?.querySelector<HTMLElement>('input, textarea, [role="combobox"]')?.focus({ preventScroll: true });
}
