/** More than the source has. If texts were ever made of data, preparing them would only fill the server. */
const MOST = 1_000;

const names = new Map<string, string>();

/** The name that a statement is prepared under, the same for the same text; undefined where there are too many. */
export function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST) return known;
  const name = `rtc.${names.size + 1}`;
  names.set(text, name);
  return name;
}
