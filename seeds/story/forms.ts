/** What is written on a form before anybody has objected: what it demands, and what is usual on it. */
import type { Book, Field, Statement } from './book';
import type { CaseView, StepView } from './case-view';
import { type Matter, plausible } from './fill';

/** Filled in unasked; amounts, counts and lists only where they are wanted. */
const USUAL = ['text', 'long-text', 'choice', 'flag', 'date'];
const TEXTUAL = ['text', 'long-text'];
/** Fields that are for some projects only say so; they stay empty until a rule asks. */
const FOR_SOME = /时填写|的，?填写|的，写明|的写明|除外|例外|可以?不填/;

const isUsual = ({ type, label, help }: Field): boolean =>
  USUAL.includes(type) && !FOR_SOME.test(`${label}${help ?? ''}`);
const filled = (fields: Field[], matter: Matter): Statement =>
  Object.fromEntries(fields.map((field) => [field.id, plausible(field, matter)]));

/** As far as nobody has stated it yet. */
export function preparedStep({ form }: StepView, { facts, projectFacts }: CaseView, matter: Matter): Statement {
  const known = { ...projectFacts, ...facts };
  const open = form.filter(({ id }) => (known[id] ?? null) === null);
  return filled(
    open.filter((field) => field.required || isUsual(field)),
    matter,
  );
}

export function preparedRow(book: Book, register: { fields: string[]; required: string[] }, matter: Matter): Statement {
  const fields = register.fields.flatMap((id) => book.facts.get(id) ?? []);
  const wanted = fields.filter(({ id, type }) => register.required.includes(id) || TEXTUAL.includes(type));
  return filled(wanted, matter);
}
