/** How the rows of a list look as a sheet: its title and its columns, each a path into the row with its heading. */
import type { FactDefinition, FactId, FactList } from '../engine/facts';
import type { Rulebook } from '../engine/rulebook';
import type { Row } from '../read/query';

/** What values are worded by: the dictionary and the versions of the regulation of whoever asks. */
export interface Place {
  name: string;
  facts: Record<FactId, FactDefinition>;
  versions: Rulebook[];
}
export type Wording = (value: string, place: Place, row: Row) => string;

/** A heading, or a heading with the words of the column's values. */
export type SheetColumn = string | { label: string; words: Wording };

export interface Sheet {
  title: string;
  /** Path into the row (`amount`, `project.name`) → column. What kind of value it is, the listing's field says. */
  columns: Record<string, SheetColumn>;
  /** Rows carry `facts`: what they state follows the columns. */
  withFacts?: boolean;
  /** Column that says what kind of thing a row is: only rows of one kind state the same facts, and give the sheet its title. */
  kind?: string;
  /** Facts of the project that the dictionary shows in lists of this name follow the columns. */
  list?: FactList;
}

export const worded = (label: string, words: Wording): SheetColumn => ({ label, words });

/** Columns of what belongs to a project. */
export const PROJECT_COLUMNS = { 'project.number': '项目编号', 'project.name': '项目名称' };
export const UNIT_COLUMN = { 'department.name': '建设单位' };
