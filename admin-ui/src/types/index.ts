/** What the API replies. A test holds real replies against these types. */
export type * from './cases';
export type * from './findings';
export type * from './home';
export type * from './projects';
export type * from './replies';
export type * from './rulebooks';
export type * from './session';
export type * from './standing';
export type * from './subjects';
export type * from './values';
