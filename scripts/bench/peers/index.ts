import { docusaurus } from './docusaurus.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import type { Peer } from './peer.ts';
import { starlight, starlightSidebar } from './starlight.ts';
import { vitepress } from './vitepress.ts';

/** All that Waypost can be measured beside. */
export const PEERS: readonly Peer[] = [starlight, starlightSidebar, vitepress, docusaurus, eleventy, hugo];
