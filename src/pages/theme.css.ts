import type { APIRoute } from 'astro';
import { currentLibrary } from '../library/current.ts';
import { themeCss } from '../views/theme.ts';

/** The company's looks. A sheet of its own, since styles inside pages are forbidden. */
export const GET: APIRoute = () =>
  new Response(themeCss(currentLibrary().site.theme), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
