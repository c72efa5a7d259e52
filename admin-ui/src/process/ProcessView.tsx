import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useRulebookHome } from '../providers/readRulebook';
import { useLabels } from '../providers/useRulebook';
import type { CaseGraph, Step } from '../types';
import { caseFlow } from './caseFlow';
import { FlowView } from './FlowView';

interface Props {
  steps: Step[];
  graph: CaseGraph;
  /** Heading of what is saved. */
  title: string;
}

/** One run of a procedure, coloured by what happened. */
export function ProcessView({ steps, graph, title }: Props) {
  const say = useTranslate();
  const labels = useLabels();
  const home = useRulebookHome();
  const flow = useMemo(
    () => caseFlow(steps, graph, home, { say, bodyOf: labels.body, articleOf: labels.article }),
    [steps, graph, home, say, labels],
  );
  return <FlowView flow={flow} title={title} bodyOf={labels.body} withWords />;
}
