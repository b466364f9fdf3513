import picomatch from 'picomatch';
import type { Override } from '../../model/schemas/site.ts';

/** What an override looks at in a file. A file that is no article has neither personas nor a kind. */
export interface Place {
  file: string;
  locale?: string;
  personas?: readonly string[];
  kind?: string;
}

/** Whether an override holds in a file. */
export type Scope = (place: Place) => boolean;

/** Where an override holds: everything that it names must be so. */
export function scopeOf({ files, locales, personas, kinds }: Override): Scope {
  const hasPath = files && picomatch([...files]);
  return ({ file, locale, personas: own = [], kind }) =>
    (!hasPath || hasPath(file)) &&
    (!locales || locales.some((each) => each === locale)) &&
    (!personas || personas.some((each) => own.includes(each))) &&
    (!kinds || kinds.some((each) => each === kind));
}
