import type { Language } from '#kernel';
import { newId } from '#kernel';
import { query, type TestDatabase } from '#testing';

type Database = Pick<TestDatabase, 'adminUrl'>;

const CONTENT = {
  centre: 'Regional training centre',
  greeting: 'Hello,',
  title: 'Your certificate has been issued',
  text: 'It is issued.',
  act: { label: 'Open the certificate', url: 'http://localhost:3000/certificates' },
  why: 'Because.',
  choose: { label: 'Choose', url: 'http://localhost:3000/me' },
  decline: { label: 'Decline', url: 'http://localhost:3000/mails/decline' },
};

export interface MailTraits {
  readonly personId: string;
  readonly stateCode?: string | null;
  readonly address: string;
  readonly language?: Language;
}

/** Mails that wait to be sent, whatever they are about. @returns their ids. */
export async function waitingMails({ adminUrl }: Database, mails: readonly MailTraits[]): Promise<string[]> {
  const rows = mails.map(({ personId, stateCode = null, address, language = 'en' }) => {
    const id = newId();
    return { id, personId, stateCode, address, language, messageId: `<${id}@example.test>` };
  });
  await query(
    adminUrl,
    `with system as (select set_config('app.context', 'system', true) as context)
     insert into notifications.mail (id, person_id, state_code, telling, language, to_name, to_address, subject, content,
       message_id)
     select m.id, m."personId", m."stateCode", 'certificate-issued', m.language, 'Youssef El Alaoui', m.address,
       'Your certificate has been issued', $2::jsonb, m."messageId"
     from system, jsonb_to_recordset($1::jsonb) as m (id uuid, "personId" uuid, "stateCode" text, address text, language text,
       "messageId" text) where system.context = 'system'`,
    [JSON.stringify(rows), JSON.stringify(CONTENT)],
  );
  return rows.map(({ id }) => id);
}
