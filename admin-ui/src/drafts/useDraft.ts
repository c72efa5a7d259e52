import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useMe } from '../providers/useMe';

interface Kept<T> {
  at: string;
  value: T;
}

const WAIT = 400;

function read<T>(name: string): Kept<T> | null {
  try {
    const text = localStorage.getItem(name);
    return text ? (JSON.parse(text) as Kept<T>) : null;
  } catch {
    return null;
  }
}

const nameOf = (person: string, key: string): string => `guicheng.drafts.${person}.${key}`;

/**
 * What was typed but not submitted, kept on this machine under the person's own name, so that leaving never loses anything.
 * Only field contents; never a token.
 */
export function useDraft<T>(key: string) {
  const person = useMe()?.user.username ?? '';
  const name = nameOf(person, key);
  const kept = useMemo(() => read<T>(name), [name]);
  const [savedAt, setSavedAt] = useState<Date | null>(kept ? new Date(kept.at) : null);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void } | null>(null);

  const flush = useCallback(() => {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    waiting.current.write();
    waiting.current = null;
  }, []);

  const save = useCallback(
    (value: T) => {
      if (waiting.current) clearTimeout(waiting.current.timer);
      const write = () => {
        const at = new Date();
        localStorage.setItem(name, JSON.stringify({ at: at.toISOString(), value }));
        setSavedAt(at);
      };
      waiting.current = { timer: setTimeout(flush, WAIT), write };
    },
    [name, flush],
  );

  const clear = useCallback(() => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
    localStorage.removeItem(name);
    setSavedAt(null);
  }, [name]);

  /** Goes on under another form: what is left once the rest was saved. */
  const passOn = useCallback(
    (other: string, value: T) => {
      clear();
      const kept = { at: new Date().toISOString(), value };
      localStorage.setItem(nameOf(person, other), JSON.stringify(kept));
    },
    [clear, person],
  );

  // a window that is closed takes no part unmounted
  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return { restored: kept?.value ?? null, savedAt, save, clear, passOn };
}
