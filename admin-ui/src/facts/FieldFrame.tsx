import { Box, FormHelperText, Link, Tooltip, Typography } from '@mui/material';
import { type ReactNode, useContext } from 'react';
import { useTranslate } from 'react-admin';
import { useReferencePath } from '../findings/useReferencePath';
import type { FactDefinition } from '../types';
import { RequiredFacts } from './basis';
import { anchorOf } from './groups';

interface FieldFrameProps {
  definition: FactDefinition;
  /** Article that asks for it in this case; undefined: not required. */
  article?: string;
  error?: string | null;
  /** A group of boxes or buttons is labelled by id, a single field by `for`. */
  labelsGroup?: boolean;
  help?: string;
  children: ReactNode;
}

export const idOf = (definition: FactDefinition) => anchorOf(definition.id);

/** Label above, help below, error beside the field; a required field says under which article. */
export function FieldFrame({ definition, article, error, labelsGroup, help, children }: FieldFrameProps) {
  const id = idOf(definition);
  return (
    <Box id={`${id}-frame`} sx={{ scrollMarginTop: 96 }}>
      <Typography
        component={labelsGroup ? 'span' : 'label'}
        variant="body2"
        id={`${id}-label`}
        {...(labelsGroup ? {} : { htmlFor: id })}
        sx={{ display: 'block', mb: 0.5, fontWeight: 600 }}
      >
        {definition.label}
        {article !== undefined && <RequiredMark fact={definition.id} article={article} />}
      </Typography>
      {children}
      {error && (
        <FormHelperText error id={`${id}-error`} sx={{ mx: 0 }}>
          {error}
        </FormHelperText>
      )}
      {(definition.help || help) && (
        <FormHelperText id={`${id}-help`} sx={{ mx: 0 }}>
          {[definition.help, help].filter(Boolean).join('。')}
        </FormHelperText>
      )}
    </Box>
  );
}

/** Leads to the rule that asks, beside the form, so that nothing typed is left behind. */
function RequiredMark({ fact, article }: { fact: string; article: string }) {
  const translate = useTranslate();
  const path = useReferencePath(useContext(RequiredFacts)[fact]?.rule, article);
  const reason = article ? translate('facts.requiredBy', { article }) : translate('facts.required');
  return (
    <Tooltip title={reason}>
      {path ? (
        <Link
          href={`#${path}`}
          target="_blank"
          aria-label={reason}
          underline="always"
          sx={{ color: 'error.main', ml: 0.5 }}
        >
          *
        </Link>
      ) : (
        <Box component="span" aria-label={reason} sx={{ color: 'error.main', ml: 0.5, cursor: 'help' }}>
          *
        </Box>
      )}
    </Tooltip>
  );
}
