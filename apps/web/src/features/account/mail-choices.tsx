import { Checkbox } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { chooseMails, getMailChoices, type MailChoices as Choices, type MailTopic } from '#contracts/notifications';
import { asking, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Card, Loaded, Notice, Section, Skeleton, useSentence } from '../../ui/index.js';

/** The choice of notices that come by mail too; each choice is kept at once. */
export function MailChoices() {
  const { t } = useTexts();
  const choices = useQuery(asking(getMailChoices, {}));
  return (
    <Section title={t('web-notices:choices.title')}>
      <p>{t('web-notices:choices.lead')}</p>
      <Card>
        <Loaded query={choices} skeleton={<Skeleton rows={2} />}>
          {(known) => <Topics known={known} />}
        </Loaded>
      </Card>
    </Section>
  );
}

function Topics({ known }: { readonly known: Choices }) {
  const { t } = useTexts();
  const sentence = useSentence();
  const choosing = useMutation({
    mutationFn: (change: Partial<Record<MailTopic, boolean>>) =>
      call(chooseMails, { body: change }, { version: known.version }),
    onSettled: () => forget(getMailChoices),
  });
  if (known.topics.length === 0) return <p>{t('web-notices:choices.none')}</p>;
  const wanted = { ...known, ...(choosing.isPending ? choosing.variables : {}) };
  return (
    <>
      {known.topics.map((topic) => (
        <Checkbox
          key={topic}
          size="md"
          label={t(`web-notices:choices.${topic}`)}
          description={t(`web-notices:choices.${topic}-help`)}
          checked={wanted[topic]}
          onChange={({ currentTarget: { checked } }) => choosing.mutate({ [topic]: checked })}
        />
      ))}
      {choosing.isError && <Notice tone="error">{sentence(choosing.error)}</Notice>}
    </>
  );
}
