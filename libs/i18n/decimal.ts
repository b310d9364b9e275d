/** A decimal as people write it, without its sign: 12.5 is '125' at exponent -1; zero is '' at 0. */
interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/** `text` is digits with at most one point, and an exponent as JavaScript writes it: 12.50, 1e-7. */
function decimalOf(text: string): Decimal {
  const [mantissa = '', power = '0'] = text.split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const written = `${whole}${fraction}`.replace(/^0+/, '');
  const digits = written.replace(/0+$/, '');
  if (digits === '') return { digits: '', exponent: 0 };
  return { digits, exponent: Number(power) - fraction.length + written.length - digits.length };
}

/** A finite number in full, with a point and without an exponent: 1e-7 is 0.0000001. */
export function plainDecimal(value: number): string {
  const { digits, exponent } = decimalOf(String(Math.abs(value)));
  const sign = value < 0 ? '-' : '';
  if (exponent >= 0) return `${sign}${digits === '' ? '0' : digits}${'0'.repeat(exponent)}`;
  const padded = digits.padStart(1 - exponent, '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}

/**
 * The number that `text`, digits with at most one point, stands for. Null where the binary number (IEEE 754, 64 bits)
 * would differ, and beyond the range in which it holds every whole number.
 */
export function exactNumber(text: string): number | null {
  const value = Number(text);
  if (value > Number.MAX_SAFE_INTEGER) return null;
  const [typed, kept] = [decimalOf(text), decimalOf(String(value))];
  return typed.digits === kept.digits && typed.exponent === kept.exponent ? value : null;
}
