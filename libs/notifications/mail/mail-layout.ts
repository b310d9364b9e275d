import type { Language } from '#kernel';
import type { MailContent } from './mail-content.js';

const TABLE = 'border-collapse:collapse;border:0';
const FONT = "font-family:'IBM Plex Sans','IBM Plex Sans Arabic','Segoe UI',Tahoma,Arial,sans-serif";

/**
 * The HTML of a mail: one table. Mail programs remove the elements around a mail, so its language, direction and
 * alignment stand on the table and on each of its cells.
 */
export function htmlOf(content: MailContent, language: Language, subject: string): string {
  const { centre, greeting, title, text, act, why, choose, decline } = content;
  const [dir, side] = language === 'ar' ? (['rtl', 'right'] as const) : (['ltr', 'left'] as const);
  const directed = `lang="${language}" dir="${dir}" align="${side}"`;
  const leading = language === 'ar' ? '1.8' : '1.55';
  const cell = (style: string, inner: string) =>
    `<tr><td ${directed} style="direction:${dir};text-align:${side};${FONT};${style}">${inner}</td></tr>`;
  const link = ({ label, url }: MailContent['act'], style: string) =>
    `<a href="${escaped(url)}" style="${style}">${escaped(label)}</a>`;
  const quiet = `padding:0 32px 8px;font-size:13px;line-height:${leading};color:#4a5a68;background:#faf7f1`;
  const rows = [
    cell('padding:20px 32px;font-size:15px;font-weight:600;color:#ffffff;background:#12263a', escaped(centre)),
    cell(`padding:28px 32px 0;font-size:16px;line-height:${leading};color:#12263a`, escaped(greeting)),
    cell(`padding:12px 32px 0;font-size:20px;font-weight:600;line-height:1.5;color:#12263a`, escaped(title)),
    cell(`padding:12px 32px 20px;font-size:16px;line-height:${leading};color:#12263a`, withWholeCodes(escaped(text))),
    cell(
      'padding:0 32px 32px',
      link(
        act,
        'display:inline-block;padding:12px 20px;border-radius:8px;background:#0f6b5c;color:#ffffff;text-decoration:none',
      ),
    ),
    cell(`${quiet};padding-top:20px;border-top:1px solid #e4dccb`, escaped(why)),
    cell(quiet, link(choose, 'color:#0f6b5c')),
    cell(`${quiet};padding-bottom:20px`, link(decline, 'color:#0f6b5c')),
  ];
  return `<!doctype html>
<html lang="${language}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body lang="${language}" dir="${dir}" style="margin:0;padding:16px;background:#f1ebdd">
<table ${directed} role="presentation" width="100%" cellpadding="0" cellspacing="0" style="${TABLE};direction:${dir};text-align:${side};max-width:600px;margin:0 auto;background:#ffffff">
${rows.join('\n')}
</table>
</body>
</html>
`;
}

/** The same words for readers without HTML. */
export const plainOf = ({ centre, greeting, title, text, act, why, choose, decline }: MailContent): string =>
  [centre, greeting, title, text, `${act.label}:\n${act.url}`, '-- ', why, lineOf(choose), lineOf(decline)].join(
    '\n\n',
  ) + '\n';

const lineOf = ({ label, url }: MailContent['act']): string => `${label}:\n${url}`;

/** Keeps the number of a certificate from breaking at its dashes. */
const withWholeCodes = (text: string): string =>
  text.replaceAll(/[A-Z0-9]+(?:-[A-Z0-9]+)+/g, '<span style="white-space:nowrap">$&</span>');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
