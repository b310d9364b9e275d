import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/index.js';
import classes from './certificates.module.css';

const QUIET = 4;

/** The dark modules of the code of an address, as one path in a square of `size`. */
async function drawn(address: string): Promise<{ readonly size: number; readonly path: string }> {
  const { create } = await import('qrcode');
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const places = Array.from({ length: modules.size ** 2 }, (_, at) => at).filter((at) => modules.data[at] === 1);
  const path = places
    .map((at) => `M${(at % modules.size) + QUIET} ${Math.floor(at / modules.size) + QUIET}h1v1h-1z`)
    .join('');
  return { size: modules.size + 2 * QUIET, path };
}

/** A code that any telephone can read; it leads to the public check of the certificate. */
export function QrCode({ number }: { readonly number: string }) {
  const { t } = useTexts();
  const address = `${location.origin}/verify/${number}`;
  const { data } = useQuery({ queryKey: ['qr', address], queryFn: () => drawn(address), staleTime: Infinity });
  return (
    <div className={classes['code']}>
      {data && (
        <svg viewBox={`0 0 ${data.size} ${data.size}`} role="img" aria-label={t('web-secretariat:certificate.qr')}>
          <rect width={data.size} height={data.size} fill="#fff" />
          <path d={data.path} fill="#12263a" />
        </svg>
      )}
    </div>
  );
}
