import type { ServerResponse } from 'node:http';

/** Decap CMS styles with inline styles, and compiles what it checks its settings with. Nothing comes from other hosts. */
const DECAP_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self' data:",
  "connect-src 'self' blob:",
  "frame-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The editors' room is text, and forms that the server takes. */
export const ROOM_POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Answers with a text or a file, which no browser keeps: it may be another the next time. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  policy: string = DECAP_POLICY,
): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(body);
}
