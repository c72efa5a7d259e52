import { MenuItem, Stack, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { Await } from '../../layout/Await';
import { EmptyState } from '../../layout/EmptyState';
import { Page } from '../../layout/Page';
import { useMe } from '../../providers/useMe';
import { useRead } from '../../providers/useRead';
import { useFacts, useRulebook } from '../../providers/useRulebook';
import type { ProjectDetail } from '../../types';
import { RecordForm } from './RecordForm';

/** Choosing the register, then its form as the rulebook has it. */
export default function RecordCreate() {
  const translate = useTranslate();
  const me = useMe();
  const rulebook = useRulebook();
  const dictionary = useFacts();
  const [search, setSearch] = useSearchParams();
  const project = search.get('project');
  const fixed = useRead<ProjectDetail>(project ? `/projects/${project}` : null);
  const bodies = me?.department?.bodies ?? [];
  const own = (rulebook?.registers ?? []).filter(({ by }) => by.some((body) => bodies.includes(body)));
  const register = own.find(({ id }) => id === search.get('register'));
  const isReady = me && rulebook && Object.keys(dictionary).length > 0 && (!project || fixed.value);
  return (
    <Page title={translate('records.create')} lead={fixed.value?.name}>
      <Await query={{ error: fixed.error, refetch: fixed.refetch }} value={isReady ? own : undefined}>
        {(registers) =>
          registers.length === 0 ? (
            <EmptyState title={translate('records.none')} />
          ) : (
            <Stack spacing={2}>
              <TextField
                select
                id="register"
                label={translate('records.register')}
                value={register?.id ?? ''}
                onChange={(event) => setSearch({ register: event.target.value, ...(project ? { project } : {}) })}
                slotProps={{ select: { displayEmpty: true } }}
                sx={{ maxWidth: 400 }}
              >
                <MenuItem value="">{translate('records.choose')}</MenuItem>
                {registers.map(({ id, label, article }) => (
                  <MenuItem key={id} value={id}>
                    {label}（{article}）
                  </MenuItem>
                ))}
              </TextField>
              {register && <RecordForm key={register.id} register={register} project={fixed.value ?? null} />}
            </Stack>
          )
        }
      </Await>
    </Page>
  );
}
