import { useQuery } from '@tanstack/react-query';
import { getCertificateHistory, type Certificate, type RecordedStatusChange } from '#contracts/certification';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Code, Link, Loaded, Section, Timeline, Typed } from '../../ui/index.js';

/** Every change of its state, with who asked for and who confirmed it, if the reader may know. */
export function CertificateHistory({ certificate }: { readonly certificate: Certificate }) {
  const { t, dateTime } = useTexts();
  const history = useQuery(asking(getCertificateHistory, { params: { certificateId: certificate.id } }));
  return (
    <Section title={t('web-centre:certificate.history')}>
      <Loaded query={history}>
        {({ items }) => (
          <Timeline
            events={items.map((change) => ({
              key: change.id,
              title: t(`certification:event.${change.kind}`),
              when: dateTime(change.at),
              detail: <Change change={change} />,
            }))}
          />
        )}
      </Loaded>
    </Section>
  );
}

function Change({ change }: { readonly change: RecordedStatusChange }) {
  const { t, find, nameIn } = useTexts();
  const { reason, note, requestedByName, confirmedByName } = change;
  return (
    <>
      {reason !== null && <span>{find(`certification:reason.${reason}`) ?? reason}</span>}
      {note !== null && <Typed>{note}</Typed>}
      {requestedByName && (
        <span>
          {confirmedByName
            ? t('web-secretariat:certificate.by-two', {
                first: nameIn(requestedByName),
                second: nameIn(confirmedByName),
              })
            : t('web-secretariat:certificate.by-one', { name: nameIn(requestedByName) })}
        </span>
      )}
    </>
  );
}

/** The certificate that this one renews, and the one that renews it, as history stays. */
export function Renewals({ certificate: { replaces, replacedBy } }: { readonly certificate: Certificate }) {
  const { t } = useTexts();
  const lines = [
    [replacedBy, 'web-secretariat:certificate.replaced-by'],
    [replaces, 'web-secretariat:certificate.replaces'],
  ] as const;
  return (
    <>
      {lines.map(
        ([other, words]) =>
          other && (
            <p key={other.id}>
              {t(words)}{' '}
              <Link to="/certificates/$certificateId" params={{ certificateId: other.id }}>
                <Code>{other.number}</Code>
              </Link>
            </p>
          ),
      )}
    </>
  );
}
