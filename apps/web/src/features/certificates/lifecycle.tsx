import { useState } from 'react';
import {
  confirmRevocation,
  getCertificate,
  getCertificateHistory,
  listCertificates,
  listRevocations,
  reinstateCertificate,
  requestRevocation,
  suspendCertificate,
  withdrawRevocation,
  type Certificate,
} from '#contracts/certification';
import { call, forget } from '../../api/index.js';
import { centreClock } from '../../device/index.js';
import { useTexts } from '../../i18n/index.js';
import { Confirm, Notice, Row, Typed } from '../../ui/index.js';
import { ReasonFields, REVOKED_FOR, SUSPENDED_FOR, useGivenReason } from './reason-fields.js';
import { CertificateNamed, PublicWords } from './public-words.js';

const changed = () => forget(getCertificate, getCertificateHistory, listCertificates, listRevocations);

/** The acts of the secretariat on a certificate. A revocation needs two persons: one asks, another confirms. */
export function Lifecycle({ certificate }: { readonly certificate: Certificate }) {
  const { allowed, pendingRevocation } = certificate;
  return (
    <>
      {pendingRevocation && <Pending certificate={certificate} revocation={pendingRevocation} />}
      {allowed.length > 0 && (
        <Row>
          {allowed.includes('certification.suspend') && <Suspend certificate={certificate} />}
          {allowed.includes('certification.reinstate') && <Reinstate certificate={certificate} />}
          {allowed.includes('certification.request-revocation') && <Revoke certificate={certificate} />}
        </Row>
      )}
    </>
  );
}

interface PendingProps {
  readonly certificate: Certificate;
  readonly revocation: NonNullable<Certificate['pendingRevocation']>;
}

function Pending({ certificate, revocation }: PendingProps) {
  const { t, dateTime, nameIn } = useTexts();
  const { requestedByName, requestedAt } = revocation;
  return (
    <Notice tone="warning">
      <p>
        <strong>{t('web-centre:revocation.waits')}</strong>
      </p>
      <p>
        {t(`certification:reason.${revocation.reason}`)} ·{' '}
        {t('web-secretariat:revocation.asked-by', {
          name: nameIn(requestedByName),
          time: dateTime(requestedAt),
        })}
      </p>
      <Typed>{revocation.note}</Typed>
      <Decide certificate={certificate} revocation={revocation} />
    </Notice>
  );
}

/** Confirms or withdraws a revocation, as far as the reader may. */
function Decide({ certificate, revocation }: PendingProps) {
  const { t } = useTexts();
  const params = { certificateId: certificate.id, revocationId: revocation.id };
  const named = <CertificateNamed certificate={certificate} />;
  const mayConfirm = revocation.allowed.includes('certification.confirm-revocation');
  return (
    <>
      {!mayConfirm && <p>{t('web-centre:revocation.second')}</p>}
      <Row>
        {mayConfirm && (
          <Confirm
            act={t('web-centre:revocation.confirm')}
            on={named}
            consequence={t('web-centre:revocation.confirm-leads')}
            tone="grave"
            onConfirm={() => call(confirmRevocation, { params }).then(changed)}
          >
            <PublicWords number={certificate.number} from="now" status="revoked" reason={revocation.reason} />
          </Confirm>
        )}
        {revocation.allowed.includes('certification.withdraw-revocation') && (
          <Confirm
            act={t('web-centre:revocation.withdraw')}
            on={named}
            consequence={t('web-centre:revocation.withdraw-leads')}
            variant="default"
            onConfirm={() => call(withdrawRevocation, { params }).then(changed)}
          />
        )}
      </Row>
    </>
  );
}

function Suspend({ certificate }: { readonly certificate: Certificate }) {
  const { t } = useTexts();
  const given = useGivenReason(SUSPENDED_FOR);
  const { reason, note } = given;
  const suspend = async () => {
    if (reason === '') return;
    await call(suspendCertificate, { params: { certificateId: certificate.id }, body: { reason, note } });
    await changed();
  };
  return (
    <Confirm
      act={t('web-centre:certificate.suspend')}
      on={<CertificateNamed certificate={certificate} />}
      consequence={t('web-centre:certificate.suspend-leads')}
      variant="default"
      onConfirm={suspend}
      missing={given.missing}
    >
      <ReasonFields given={given} />
      <PublicWords number={certificate.number} from="now" status="suspended" reason={reason} />
    </Confirm>
  );
}

function Reinstate({ certificate }: { readonly certificate: Certificate }) {
  const { t } = useTexts();
  const given = useGivenReason([]);
  const [status] = useState<'expired' | 'valid'>(() => (isOver(certificate) ? 'expired' : 'valid'));
  const reinstate = async () => {
    await call(reinstateCertificate, { params: { certificateId: certificate.id }, body: { note: given.note } });
    await changed();
  };
  return (
    <Confirm
      act={t('web-centre:certificate.reinstate')}
      on={<CertificateNamed certificate={certificate} />}
      consequence={t(`web-acts:reinstated.${status}`)}
      onConfirm={reinstate}
      missing={given.missing}
    >
      <ReasonFields given={given} />
      <PublicWords number={certificate.number} from="now" status={status} reason={null} />
    </Confirm>
  );
}

/** Whether its last day is past, so that it is expired once it is no longer suspended. */
const isOver = ({ validUntil }: Certificate): boolean =>
  validUntil !== null && validUntil < new Date(centreClock.read()).toISOString().slice(0, 10);

function Revoke({ certificate }: { readonly certificate: Certificate }) {
  const { t } = useTexts();
  const given = useGivenReason(REVOKED_FOR);
  const { reason, note } = given;
  const ask = async () => {
    if (reason === '') return;
    await call(requestRevocation, { params: { certificateId: certificate.id }, body: { reason, note } });
    await changed();
  };
  return (
    <Confirm
      act={t('web-centre:revocation.ask')}
      on={<CertificateNamed certificate={certificate} />}
      consequence={t('web-centre:revocation.ask-leads')}
      variant="default"
      tone="grave"
      onConfirm={ask}
      missing={given.missing}
    >
      <ReasonFields given={given} />
      <PublicWords number={certificate.number} from="confirmed" status="revoked" reason={reason} />
    </Confirm>
  );
}
