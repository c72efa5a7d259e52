/**
 * The engine: rulebook + dossier + date → findings, steps and duties. Pure: no database, no file, no clock.
 * Money is in fen, ratios are numbers (0.1 is 10%), dates are ISO text.
 */

export { type Calendar, type CalendarYear, isProvisional, isWorkday } from './calendar/calendar';
export { addWorkdays, type Due, dueOn, nextWorkday, workdaysBetween } from './calendar/due';
export type { StepRun } from './cases/rounds';
export { seenBy } from './cases/seen';
export { settled } from './cases/settled';
export { caseState, standingOfCase } from './cases/standing';
export type { StepStanding } from './cases/step-standing';
export { COLLECTIONS, REGISTER_FIELDS } from './collections';
export { dueDaysOf, type MovedDay, movedDays } from './duties/due-days';
export { dutiesOf } from './duties/duties-of';
export type { Duty, DutyState } from './duties/duty';
export { decide, deriveFacts, evaluate } from './evaluate';
export { EVENTS } from './events';
export { factsFrom, type InputProblem } from './input/facts-from';
export { whoHolds } from './who';
