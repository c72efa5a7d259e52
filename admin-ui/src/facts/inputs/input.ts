import type { FactDefinition } from '../../types';
import type { FieldValue } from '../values';

/** What every field of a generated form is given. */
export interface FactInputProps {
  definition: FactDefinition;
  value: FieldValue;
  onChange: (value: FieldValue) => void;
  article?: string;
  error?: string | null;
  disabled?: boolean;
}
