/**
 * Python's `strftime` in the C locale, as far as chat templates use it.
 *
 * @module
 */

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

const FIELDS: Readonly<Record<string, (date: Date) => string>> = {
  "Y": (date) => String(date.getFullYear()),
  "y": (date) => two(date.getFullYear() % 100),
  "m": (date) => two(date.getMonth() + 1),
  "d": (date) => two(date.getDate()),
  "e": (date) => String(date.getDate()).padStart(2),
  "B": (date) => MONTHS[date.getMonth()]!,
  "b": (date) => MONTHS[date.getMonth()]!.slice(0, 3),
  "A": (date) => DAYS[date.getDay()]!,
  "a": (date) => DAYS[date.getDay()]!.slice(0, 3),
  "H": (date) => two(date.getHours()),
  "I": (date) => two((date.getHours() + 11) % 12 + 1),
  "p": (date) => date.getHours() < 12 ? "AM" : "PM",
  "M": (date) => two(date.getMinutes()),
  "S": (date) => two(date.getSeconds()),
  "j": (date) => String(dayOfYear(date)).padStart(3, "0"),
  "F": (date) => strftime(date, "%Y-%m-%d"),
  "T": (date) => strftime(date, "%H:%M:%S"),
  "%": () => "%",
};

/** Formats a local time. A field that is not known, and `%-d` without its zero, behave as in glibc. */
export function strftime(date: Date, format: string): string {
  return format.replace(/%(-?)([a-zA-Z%])/g, (all, minus: string, letter: string) => {
    const text = FIELDS[letter]?.(date);
    if (text === undefined) return all;
    return minus ? text.replace(/^[0 ]+(?=.)/, "") : text;
  });
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** 1 on the first of January; counted in UTC so that a change of clocks does not matter. */
function dayOfYear(date: Date): number {
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return (day - Date.UTC(date.getFullYear(), 0, 1)) / 86_400_000 + 1;
}
