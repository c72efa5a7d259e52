/** The changes of many projects in a few figures. */
import type { ProjectChange } from './project';

interface Named {
  rule: string;
  title: string;
  article: string;
}

const sum = (projects: ProjectChange[], count: (project: ProjectChange) => number): number =>
  projects.reduce((total, project) => total + count(project), 0);

export function countsOf(projects: ProjectChange[]) {
  return {
    findings: sum(projects, ({ findings, cases }) => findings.length + cases.flatMap((one) => one.findings).length),
    duties: sum(projects, ({ duties }) => duties.length),
    actions: sum(projects, ({ actions }) => actions.length),
    steps: sum(projects, ({ cases }) => cases.flatMap((one) => one.steps).length),
  };
}

const namedIn = ({ findings, duties, cases }: ProjectChange): Named[] => [
  ...findings,
  ...duties,
  ...cases.flatMap(({ steps, findings: said }) => [...steps, ...said]),
];

/** Which rules make the difference, and on how many projects; the one that touches most first. */
export function rulesOf(projects: ProjectChange[]) {
  const found = new Map<string, Named & { projects: number }>();
  for (const project of projects) {
    const own = new Map(namedIn(project).map(({ rule, title, article }) => [rule, { rule, title, article }]));
    for (const [rule, named] of own) found.set(rule, { ...named, projects: (found.get(rule)?.projects ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.projects - a.projects || (a.rule < b.rule ? -1 : 1));
}
