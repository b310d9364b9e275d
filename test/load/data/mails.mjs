/** The content is as long as that of the mails that officers get. */
const CONTENT = {
  centre: 'Regional training centre',
  greeting: 'Hello Youssef El Alaoui,',
  title: 'Your certificate has been issued',
  text: 'Certificate RTC-00000-000G1-G for “Travel-document examination, level 1” has been issued to you. You can save it, print it and show it to be verified.',
  act: {
    label: 'Open the certificate',
    url: 'https://lms.example.org/certificates/01a229b3-76f3-7632-b12d-2da46c123406',
  },
  why: 'You receive this mail because the centre has your address and such notices come to you by mail. It was written by a program: nobody reads the answers to it.',
  choose: { label: 'Choose which notices come by mail', url: 'https://lms.example.org/me' },
  decline: {
    label: 'No more notices by mail',
    url: 'https://lms.example.org/mails/decline#01a229b3-76f3-4632-b12d-2da46c123406',
  },
};

/** Mails that are due, to people one after another. */
export const addMails = (centre, count) =>
  centre.rows(
    `insert into notifications.mail (id, person_id, state_code, telling, language, to_name, to_address, subject, content,
       message_id)
     select m.id, p.id, p.state_code, 'certificate-issued', 'en', p.name_latin, format('officer%s@load.example', n),
       'Your certificate has been issued', $2::jsonb, format('<%s@load.example>', m.id)
     from generate_series(1, $1::int) n cross join lateral (select gen_random_uuid() as id, n as at) m
       cross join lateral (select p.* from identity.person p where p.id = load.id('person', 1 + n % 40)) p`,
    [count, JSON.stringify(CONTENT)],
  );

/** One of them as the worker reads it. */
export const mailOf = (at) => ({
  id: String(at),
  to_name: 'Youssef El Alaoui',
  to_address: `officer${at}@load.example`,
  language: 'en',
  subject: 'Your certificate has been issued',
  content: CONTENT,
  message_id: `<${at}@load.example>`,
  created_at: new Date(),
});
