import { NativeSelect, Textarea } from '@mantine/core';
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
import { useTexts } from '../../i18n/index.js';
import { Confirm, Notice, Row } from '../../ui/index.js';

const REVOKED_FOR = [
  'issued-in-error',
  'identity-error',
  'examination-fraud',
  'misconduct',
  'document-forged',
] as const;
const SUSPENDED_FOR = ['under-investigation', 'appeal-pending', 'administrative'] as const;

const changed = () => forget(getCertificate, getCertificateHistory, listCertificates, listRevocations);

/** What the secretariat may do with it. A revocation needs two persons: one asks, another confirms. */
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
  const { t, dateTime, language } = useTexts();
  const { requestedByName, requestedAt } = revocation;
  const params = { certificateId: certificate.id, revocationId: revocation.id };
  const mayConfirm = revocation.allowed.includes('certification.confirm-revocation');
  return (
    <Notice tone="warning">
      <p>
        <strong>{t('web-centre:revocation.waits')}</strong>
      </p>
      <p>
        {t(`certification:reason.${revocation.reason}`)} ·{' '}
        {t('web-secretariat:revocation.asked-by', {
          name: language === 'ar' ? requestedByName.ar : requestedByName.latin,
          time: dateTime(requestedAt),
        })}
      </p>
      <p dir="auto">{revocation.note}</p>
      {!mayConfirm && <p>{t('web-centre:revocation.second')}</p>}
      <Row>
        {mayConfirm && (
          <Confirm
            act={t('web-centre:revocation.confirm')}
            consequence={t('web-centre:revocation.confirm-leads')}
            tone="grave"
            onConfirm={() => call(confirmRevocation, { params }).then(changed)}
          />
        )}
        {revocation.allowed.includes('certification.withdraw-revocation') && (
          <Confirm
            act={t('web-centre:revocation.withdraw')}
            consequence={t('web-centre:revocation.withdraw-leads')}
            variant="default"
            onConfirm={() => call(withdrawRevocation, { params }).then(changed)}
          />
        )}
      </Row>
    </Notice>
  );
}

function Suspend({ certificate }: { readonly certificate: Certificate }) {
  const { t } = useTexts();
  const [reason, setReason] = useState<(typeof SUSPENDED_FOR)[number]>('under-investigation');
  const [note, setNote] = useState('');
  const params = { certificateId: certificate.id };
  return (
    <Confirm
      act={t('web-centre:certificate.suspend')}
      consequence={t('web-centre:certificate.suspend-leads')}
      variant="default"
      onConfirm={() => call(suspendCertificate, { params, body: { reason, note } }).then(changed)}
    >
      <Reason options={SUSPENDED_FOR} value={reason} onChange={setReason} />
      <Note value={note} onChange={setNote} />
    </Confirm>
  );
}

function Reinstate({ certificate }: { readonly certificate: Certificate }) {
  const { t } = useTexts();
  const [note, setNote] = useState('');
  const params = { certificateId: certificate.id };
  return (
    <Confirm
      act={t('web-centre:certificate.reinstate')}
      consequence={t('web-centre:certificate.reinstate-leads')}
      onConfirm={() => call(reinstateCertificate, { params, body: { note } }).then(changed)}
    >
      <Note value={note} onChange={setNote} />
    </Confirm>
  );
}

function Revoke({ certificate }: { readonly certificate: Certificate }) {
  const { t } = useTexts();
  const [reason, setReason] = useState<(typeof REVOKED_FOR)[number]>('issued-in-error');
  const [note, setNote] = useState('');
  const params = { certificateId: certificate.id };
  return (
    <Confirm
      act={t('web-centre:revocation.ask')}
      consequence={t('web-centre:revocation.ask-leads')}
      variant="default"
      tone="grave"
      onConfirm={() => call(requestRevocation, { params, body: { reason, note } }).then(changed)}
    >
      <Reason options={REVOKED_FOR} value={reason} onChange={setReason} />
      <Note value={note} onChange={setNote} />
    </Confirm>
  );
}

type AnyReason = (typeof REVOKED_FOR | typeof SUSPENDED_FOR)[number];

interface ReasonProps<R extends AnyReason> {
  readonly options: readonly R[];
  readonly value: R;
  readonly onChange: (reason: R) => void;
}

function Reason<R extends AnyReason>({ options, value, onChange }: ReasonProps<R>) {
  const { t } = useTexts();
  return (
    <NativeSelect
      id="reason"
      label={t('web-centre:reason')}
      value={value}
      data={options.map((option: AnyReason) => ({ value: option, label: t(`certification:reason.${option}`) }))}
      onChange={({ currentTarget }) => {
        const chosen = options.find((option) => option === currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    />
  );
}

function Note({ value, onChange }: { readonly value: string; readonly onChange: (note: string) => void }) {
  const { t } = useTexts();
  return (
    <Textarea
      id="note"
      label={t('web-centre:note')}
      description={t('web-centre:note-help')}
      required
      withAsterisk={false}
      dir="auto"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
