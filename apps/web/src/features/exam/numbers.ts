const ZEROS = [0x0660, 0x06f0];

/** A number as people type it: Arabic or Latin digits, a comma or a point; null for anything else. */
export function readNumber(typed: string): number | null {
  const latin = typed
    .trim()
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = ZEROS.find((start) => code >= start && code <= start + 9) ?? code;
      return String(code - zero);
    })
    .replaceAll(/[\u066b,]/g, '.')
    .replaceAll(/[\s\u066c]/g, '')
    .replace('\u2212', '-');
  return /^-?\d+(\.\d+)?$/.test(latin) ? Number(latin) : null;
}
