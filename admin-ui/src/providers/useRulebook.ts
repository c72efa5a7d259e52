import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FactDefinition, OneReply, RulebookDetail, RulebookHome } from '../types';
import { request } from './http';
import { type Labels, labelsOf } from './labels';
import { useRulebookHome } from './readRulebook';
import { versionQuery } from './versionQuery';

const KEPT_ALL_DAY = { staleTime: 3_600_000, gcTime: 7_200_000 };

const keyOf = (kind: string, home: RulebookHome | undefined) => [kind, home?.id, home?.version];

/** The rulebook of the user's jurisdiction, or the one the page reads: labels of bodies, papers, registers, procedures. */
export function useRulebook(): RulebookDetail | undefined {
  const home = useRulebookHome();
  return useQuery({
    queryKey: keyOf('rulebook', home),
    queryFn: () =>
      request<OneReply<RulebookDetail>>(`/rulebooks/${home?.id}${versionQuery(home?.version)}`).then(
        (reply) => reply.data,
      ),
    enabled: Boolean(home),
    ...KEPT_ALL_DAY,
  }).data;
}

/** The dictionary: every fact by its id. */
export function useFacts(): Record<string, FactDefinition> {
  const home = useRulebookHome();
  const { data } = useQuery({
    queryKey: keyOf('facts', home),
    queryFn: () =>
      request<OneReply<FactDefinition[]>>(`/facts?rulebook=${home?.id}${versionQuery(home?.version, '&')}`).then(
        (reply) => byId(reply.data),
      ),
    enabled: Boolean(home),
    ...KEPT_ALL_DAY,
  });
  return data ?? NO_FACTS;
}
const NO_FACTS: Record<string, FactDefinition> = {};

function byId(reply: FactDefinition[] | Record<string, FactDefinition>): Record<string, FactDefinition> {
  const list = Array.isArray(reply) ? reply : Object.entries(reply).map(([id, fact]) => ({ ...fact, id }));
  return Object.fromEntries(list.map((fact) => [fact.id, fact]));
}

/** Chinese names of everything the rulebook names. An id nobody has labelled is worded, never shown. */
export function useLabels(): Labels {
  const rulebook = useRulebook();
  const facts = useFacts();
  return useMemo(() => labelsOf(rulebook, facts), [rulebook, facts]);
}
