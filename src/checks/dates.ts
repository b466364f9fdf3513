const DAY_MS = 86_400_000;

/** An ISO date so many days later. */
export function addDays(date: string, days: number): string {
  return toDate(Date.parse(date) + days * DAY_MS);
}

const later = new Map<string, string>();

/** The same day of the month so many months later; the last one, where the month is shorter. */
export function addMonths(date: string, months: number): string {
  const key = `${date} ${months}`;
  const known = later.get(key) ?? monthsLater(date, months);
  // Thousands of articles share a few days.
  later.set(key, known);
  return known;
}

function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDate(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}

/** Whole days from one ISO date to another; less than nought where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

function toDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
