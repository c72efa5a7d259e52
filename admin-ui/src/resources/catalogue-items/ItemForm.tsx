import { Stack } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { BusyButton } from '../../acts/BusyButton';
import { Refusal } from '../../acts/Refusal';
import { useCommand } from '../../acts/useCommand';
import { DraftNote } from '../../drafts/DraftNote';
import { NewerValues } from '../../drafts/NewerValues';
import { ErrorSummary } from '../../facts/ErrorSummary';
import { FactForm } from '../../facts/FactForm';
import { requiredBy } from '../../facts/requiredBy';
import { useFactForm } from '../../facts/useFactForm';
import type { Facts } from '../../types';
import type { CatalogueItem } from '../catalogues/catalogueTypes';
import { NAME, useItemFacts } from './useItemFacts';

const NOTHING: Facts = {};

interface Props {
  catalogue: string;
  /** Absent: a new one. */
  item?: CatalogueItem;
}

/** What the rules ask of an item comes back with the refusal and is then marked on the form. */
export function ItemForm({ catalogue, item }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const definitions = useItemFacts();
  const form = useFactForm(`catalogue-item-${item?.documentId ?? catalogue}`, definitions, item?.facts ?? NOTHING);
  const { run, busy, refusal } = useCommand<CatalogueItem>();
  const findings = refusal?.findings ?? [];
  const told = Object.fromEntries(
    (refusal?.fieldErrors ?? []).map((one) => [one.field.replace(/^facts\./, ''), one.message]),
  );
  const errors = { ...form.problems, ...told };
  const save = async () => {
    const name = String(form.values[NAME] ?? '');
    const target = item
      ? {
          path: `/catalogue-items/${item.documentId}`,
          method: 'PUT' as const,
          version: item.version,
          body: { name, facts: form.facts },
        }
      : { path: '/catalogue-items', body: { catalogue, name, facts: form.facts } };
    const saved = await run(target);
    if (!saved) return;
    form.draft.clear();
    notify(translate('catalogue.item.saved', { name }), { type: 'success' });
    navigate(`/catalogues/${catalogue}/show`);
  };
  return (
    <Stack spacing={2}>
      <NewerValues newer={form.newer} onChoose={form.settle} />
      <ErrorSummary definitions={definitions} errors={errors} />
      <Refusal refusal={refusal} />
      <FactForm
        definitions={definitions}
        values={form.values}
        onChange={form.change}
        required={requiredBy(findings)}
        errors={errors}
        disabled={busy}
      />
      <Stack direction="row" spacing={1} sx={{ justifyContent: 'flex-end', alignItems: 'center' }}>
        <DraftNote savedAt={form.draft.savedAt} onDiscard={form.discard} />
        <BusyButton busy={busy} disabled={Object.keys(form.problems).length > 0} onClick={save}>
          {translate('catalogue.item.save')}
        </BusyButton>
      </Stack>
    </Stack>
  );
}
