import { Box, Button, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { ChoiceField } from '../../../fields/ChoiceField';
import { KINDS, TOPICS } from '../topics';
import { useRulebookHeads } from '../useRulebookHeads';
import type { Asked } from './searchTypes';

interface Props {
  asked: Asked;
  onAsk: (asked: Asked) => void;
}

/** Words, and what narrows them down; a choice asks at once, words when they are sent. */
export function SearchForm({ asked, onAsk }: Props) {
  const translate = useTranslate();
  const [text, setText] = useState(asked.q ?? '');
  const [article, setArticle] = useState(asked.article ?? '');
  const { rows = [] } = useRulebookHeads();
  const ask = (part: Asked) => {
    const all = { ...asked, q: text.trim(), article: article.trim(), ...part };
    onAsk(Object.fromEntries(Object.entries(all).filter(([, value]) => value)));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask({});
  };
  const label = (key: string) => translate(`rulebook.hits.${key}`);
  const bodies = [...new Set(rows.flatMap((row) => Object.keys(row.bodies)))];
  return (
    <Box
      component="form"
      role="search"
      aria-label={translate('rulebook.library.search')}
      onSubmit={submit}
      sx={{ display: 'grid', gap: 2 }}
    >
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) 176px auto' },
          alignItems: 'end',
        }}
      >
        <TextField
          type="search"
          fullWidth
          label={label('words')}
          placeholder={label('example')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <TextField
          fullWidth
          label={label('article')}
          placeholder={label('articleExample')}
          value={article}
          onChange={(event) => setArticle(event.target.value)}
        />
        <Button type="submit" variant="contained">
          {label('ask')}
        </Button>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr) minmax(0, 1fr)', md: 'repeat(4, minmax(0, 1fr))' },
        }}
      >
        <ChoiceField
          withAll
          label={label('rulebook')}
          value={asked.rulebook ?? ''}
          choices={rows.map(({ id, jurisdictionLabel }) => ({ value: id, label: jurisdictionLabel }))}
          onChange={(rulebook) => ask({ rulebook })}
        />
        <ChoiceField
          withAll
          label={label('topic')}
          value={asked.topic ?? ''}
          choices={TOPICS.map((topic) => ({ value: topic, label: translate(`rulebook.topic.${topic}`) }))}
          onChange={(topic) => ask({ topic })}
        />
        <ChoiceField
          withAll
          label={label('kind')}
          value={asked.kind ?? ''}
          choices={KINDS.map((kind) => ({ value: kind, label: translate(`rulebook.kind.${kind}`) }))}
          onChange={(kind) => ask({ kind })}
        />
        <ChoiceField
          withAll
          label={label('body')}
          value={asked.body ?? ''}
          choices={bodies.map((body) => ({ value: body, label: translate(`rulebook.bodies.${body}`, { _: body }) }))}
          onChange={(body) => ask({ body })}
        />
      </Box>
    </Box>
  );
}
