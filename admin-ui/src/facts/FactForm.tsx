import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Panel } from '../layout/Panel';
import type { FactDefinition } from '../types';
import { type Basis, RequiredFacts } from './basis';
import { FactField } from './FactField';
import { GroupList } from './GroupList';
import { anchorOf, groupsOf } from './groups';
import { problemText } from './problemText';
import type { FieldValue, FormValues } from './values';

interface FactFormProps {
  definitions: FactDefinition[];
  values: FormValues;
  onChange: (id: string, value: FieldValue) => void;
  /** Facts asked for in this case, with the rule that asks. */
  required: Record<string, Basis>;
  /** What the server said of single fields. */
  errors?: Record<string, string>;
  disabled?: boolean;
}

/** A form as the dictionary describes it: groups as a clerk thinks, with the list of groups at the side. */
export function FactForm({ definitions, values, onChange, required, errors = {}, disabled }: FactFormProps) {
  const translate = useTranslate();
  const hasGroups = definitions.some((fact) => fact.group);
  const groups = groupsOf(definitions, translate(hasGroups ? 'facts.otherGroup' : 'facts.onlyGroup'));
  if (groups.length === 0) return <Typography color="textSecondary">{translate('facts.none')}</Typography>;
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 208px' } }}>
      <RequiredFacts.Provider value={required}>
        <Stack spacing={2} sx={{ minWidth: 0 }}>
          {groups.map((group) => (
            <Box key={group.title} id={anchorOf(group.title)} sx={{ scrollMarginTop: 64 }}>
              <Panel title={group.title}>
                <Stack spacing={2.5}>
                  {group.facts.map((fact) => (
                    <FactField
                      key={fact.id}
                      definition={fact}
                      value={values[fact.id] ?? null}
                      onChange={onChange}
                      article={required[fact.id]?.article}
                      error={errors[fact.id] ?? problemText(fact, values[fact.id], translate)}
                      disabled={disabled}
                    />
                  ))}
                </Stack>
              </Panel>
            </Box>
          ))}
        </Stack>
      </RequiredFacts.Provider>
      <GroupList groups={groups} values={values} required={required} />
    </Box>
  );
}
