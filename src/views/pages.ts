/** How many articles a list shows before it goes on to another page. */
const PAGE_SIZE = 40;

/** One page of a list. Only its neighbours and the ends are named, so it never grows with the list. */
export interface Pages {
  at: number;
  of: number;
  first?: string;
  previous?: string;
  next?: string;
  last?: string;
}

export interface PageOf<T> {
  items: readonly T[];
  pages: Pages;
}

/** Cuts a list into pages; an empty list has one, which says so. `href` gives the address of page n. */
export function paginate<T>(items: readonly T[], href: (page: number) => string): PageOf<T>[] {
  const of = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  return Array.from({ length: of }, (_, index) => {
    const at = index + 1;
    return {
      items: items.slice(index * PAGE_SIZE, at * PAGE_SIZE),
      pages: {
        at,
        of,
        ...(at > 2 && { first: href(1) }),
        ...(at > 1 && { previous: href(at - 1) }),
        ...(at < of && { next: href(at + 1) }),
        ...(at < of - 1 && { last: href(of) }),
      },
    };
  });
}
