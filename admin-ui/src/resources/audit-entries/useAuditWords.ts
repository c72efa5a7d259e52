import { useTranslate } from 'react-admin';
import type { AuditEntry } from './auditTypes';

/** `payment.create` → 拨付 · 登记; a code nobody has worded stays readable as 其他. */
export function useAuditWords() {
  const translate = useTranslate();
  const other = translate('words.unlabelled');
  const entity = (name: string | null) => (name ? translate(`audit.entity.${name}`, { _: other }) : '');
  return {
    entity,
    action: ({ action }: Pick<AuditEntry, 'action'>) => {
      const dot = action.indexOf('.');
      const verb = action.slice(dot + 1);
      return `${entity(action.slice(0, dot))} · ${translate(`audit.verb.${verb}`, { _: other })}`;
    },
    result: (result: string | null) => (result ? translate(`audit.result.${result}`, { _: other }) : ''),
    role: (role: string | null) => (role ? translate(`system.role.${role}`, { _: role }) : ''),
  };
}
