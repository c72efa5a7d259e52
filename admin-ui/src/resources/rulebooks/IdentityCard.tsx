import { Typography } from '@mui/material';
import { formatDateLong } from '../../format/date';
import { StatusTag } from '../../status/StatusTag';
import type { RulebookText } from './ruleTypes';
import { listed, type Words } from './sentences/words';

/** Number, version, dates, basis: what a reader quotes from. Nothing is invented where the text says nothing. */
export function IdentityCard({ rulebook, words }: { rulebook: RulebookText; words: Words }) {
  const say = (key: string) => words.say(`rulebook.identity.${key}`);
  const basis = rulebook.basis.map(({ title, number }) => (number ? `${title}（${number}）` : title));
  const facts = [
    `${rulebook.jurisdictionLabel}${rulebook.trial ? `（${say('trial')}）` : ''}`,
    rulebook.number ?? say('noNumber'),
    `${say('version')} ${rulebook.version}`,
    `${say('interpretedBy')}：${listed(rulebook.interpretedBy.map(words.labels.body))}`,
    words.say('rulebook.identity.articles', { articles: rulebook.articleCount, rules: rulebook.rules.length }),
  ];
  return (
    <>
      <Typography variant="body2">{facts.join(' · ')}</Typography>
      {rulebook.effectiveFrom ? (
        <Typography variant="body2">
          {say('effectiveFrom')}：{formatDateLong(rulebook.effectiveFrom)} · {say('effectiveUntil')}：
          {rulebook.effectiveUntil ? formatDateLong(rulebook.effectiveUntil) : say('noEnd')} · {say('basis')}：
          {basis.length > 0 ? listed(basis) : say('noBasis')}
        </Typography>
      ) : (
        <StatusTag kind="warn">{say('notEffective')}</StatusTag>
      )}
      <Typography variant="body2">{rulebook.purpose}</Typography>
    </>
  );
}
