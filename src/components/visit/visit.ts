/** What is known of a visit. It lies in its tab alone, is sent nowhere, and is gone with the tab. */
export interface Visit {
  /** Where the link was given by which the reader came; see src/model/source.ts. */
  from?: string;
  /** What the reader asked before going to an article. */
  question?: string;
}

const KEY = 'waypost-visit';

export function knownVisit(): Visit {
  try {
    return (JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Visit | null) ?? {};
  } catch {
    return {};
  }
}

/** Keeps more of it. */
export function noteVisit(more: Visit): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...knownVisit(), ...more }));
  } catch {
    // Then it is known on this page only, or not at all.
  }
}
