import PostalMime from 'postal-mime';
import { createTransport } from 'nodemailer';
import type { Language } from '#kernel';
import { messageOf, type OutgoingMail } from './message.js';

const content = {
  centre: 'المركز الإقليمي',
  greeting: 'تحية طيبة، <b>يوسف</b>،',
  title: 'صدرت شهادتك',
  text: 'صدرت باسمك الشهادة \u2068RTC-00000-000G1-G\u2069.',
  act: { label: 'افتح الشهادة', url: 'https://lms.example.org/certificates/1?a=1&b=2' },
  why: 'لأن عنوانك لدى المركز.',
  choose: { label: 'اختر', url: 'https://lms.example.org/me' },
  decline: { label: 'أوقف', url: 'https://lms.example.org/mails/decline#token' },
};

const mail = (traits: Partial<OutgoingMail> = {}): OutgoingMail => ({
  id: '1',
  to_name: 'يوسف العلوي',
  to_address: 'youssef@example.test',
  language: 'ar',
  subject: 'صدرت شهادتك',
  content,
  message_id: '<1@lms.example.org>',
  created_at: new Date('2026-03-04T09:12:44Z'),
  ...traits,
});

async function written(traits: Partial<OutgoingMail> = {}): Promise<string> {
  const composer = createTransport({ streamTransport: true, buffer: true });
  const { message } = await composer.sendMail(messageOf(mail(traits), 'no-reply@lms.example.org'));
  return (message as Buffer).toString('utf8');
}

describe('A mail of the centre', () => {
  it.each<[Language, string, string]>([
    ['ar', 'rtl', 'right'],
    ['fr', 'ltr', 'left'],
  ])('in %s says its language, direction and alignment on the table and on every cell', async (language, dir, side) => {
    const { html = '' } = await PostalMime.parse(await written({ language }));
    const elements = html.match(/<(?:table|td)\b[^>]*>/g) ?? [];
    expect(elements.length).toBeGreaterThan(6);
    for (const element of elements) {
      expect(element).toContain(`lang="${language}" dir="${dir}" align="${side}"`);
      expect(element).toContain(`direction:${dir};text-align:${side}`);
    }
  });

  it('has the same words as plain text, with the addresses of its links', async () => {
    const { text = '' } = await PostalMime.parse(await written());
    for (const words of [content.greeting, content.title, content.text, content.act.url, content.decline.url])
      expect(text).toContain(words);
  });

  it('takes words for words, not for HTML', async () => {
    const { html = '' } = await PostalMime.parse(await written());
    expect(html).toContain('&lt;b&gt;يوسف&lt;/b&gt;');
    expect(html).toContain('?a=1&amp;b=2');
    expect(html).toContain('<span style="white-space:nowrap">RTC-00000-000G1-G</span>');
  });

  it('says that a program wrote it and where to decline, under its own identifier', async () => {
    const { headers, messageId, from, to, date } = await PostalMime.parse(await written());
    const header = (name: string) => headers.find(({ key }) => key === name)?.value;
    expect(header('auto-submitted')).toBe('auto-generated');
    expect(header('list-unsubscribe')).toBe('<https://lms.example.org/mails/decline#token>');
    // One click would be used by programs that follow links before the mail is read.
    expect(header('list-unsubscribe-post')).toBeUndefined();
    expect([messageId, date]).toEqual(['<1@lms.example.org>', '2026-03-04T09:12:44.000Z']);
    expect(from).toMatchObject({ name: content.centre, address: 'no-reply@lms.example.org' });
    expect(to).toMatchObject([{ name: 'يوسف العلوي', address: 'youssef@example.test' }]);
  });

  it.each([
    ['the name', { to_name: 'Youssef\r\nBcc: spy@example.test' }],
    ['the name, by its quotes', { to_name: 'Youssef" <spy@example.test>, "' }],
    ['the subject', { subject: 'Your result\r\nBcc: spy@example.test\r\n\r\nhello' }],
    ['the subject, by other ends of lines', { subject: 'Your result\u2028Bcc: spy@example.test\u0000' }],
  ])('has one recipient and the headers of every other, whatever stands in %s', async (_where, traits) => {
    const raw = await written(traits);
    const { headers, to, bcc } = await PostalMime.parse(raw);
    const { headers: usual } = await PostalMime.parse(await written());
    expect(headers.map(({ key }) => key)).toEqual(usual.map(({ key }) => key));
    expect([to?.map(({ address }) => address), bcc]).toEqual([['youssef@example.test'], undefined]);
    expect(messageOf(mail(traits), 'from@example.test').envelope).toMatchObject({ to: ['youssef@example.test'] });
  });
});
