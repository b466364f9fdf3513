import type { Site } from '../model/schemas/site.ts';

const PROPERTIES = {
  accent: '--brand',
  accentDark: '--brand-dark',
  font: '--font',
  headingFont: '--font-heading',
  radius: '--radius',
  width: '--width',
} as const satisfies Record<keyof Site['theme'], string>;

/**
 * The company’s looks as a style sheet, stronger than the tokens wherever it is loaded; empty where it has
 * none. The schema has made sure that the values are safe.
 */
export function themeCss(theme: Site['theme']): string {
  const declarations = Object.entries(PROPERTIES).flatMap(([key, property]) => {
    const value = theme[key as keyof typeof PROPERTIES];
    return value === undefined ? [] : [`${property}:${value}`];
  });
  return declarations.length > 0 ? `:root:root{${declarations.join(';')}}` : '';
}
