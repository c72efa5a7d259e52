/** The door to `config/`: rulebooks, dictionary and calendar, each checked, with problems that name their place. */
export { loadCalendar } from './calendar';
export { loadFacts, loadRulebooks } from './load';
export { formatProblems, type Problem } from './problem';
