import type { ExportKind } from '../export-kind.ts';
import { articles } from './articles.ts';
import { chatwoot } from './chatwoot.ts';
import { freshdesk } from './freshdesk.ts';
import { front } from './front.ts';
import { helpScout } from './help-scout.ts';
import { intercom } from './intercom.ts';
import { replies } from './replies.ts';
import { zammad } from './zammad.ts';
import { zendeskMacros } from './zendesk-macros.ts';
import { zendeskRecords } from './zendesk-records.ts';

/** Every kind of export, in the order in which they are listed. */
export const EXPORT_KINDS: readonly ExportKind[] = [
  articles,
  replies,
  zendeskMacros,
  zendeskRecords,
  intercom,
  helpScout,
  front,
  freshdesk,
  zammad,
  chatwoot,
];
