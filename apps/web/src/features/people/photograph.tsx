import { IconUser } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { PHOTOGRAPH, getPhotograph, removePhotograph, type Photograph } from '#contracts/identity';
import { getFile } from '#contracts/storage';
import { addressOf, asking, call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Confirm, Notice } from '../../ui/index.js';
import { FileField } from '../../uploads/index.js';
import classes from './photograph.module.css';

/** The page asks so often whether the small pictures are made, which takes a second. */
const ASKED_EVERY_MS = 1_500;
const MEGABYTE = 1_000_000;
/** The size at which screens show it, some with several pixels for one of ours. */
const SIDE = 320;

interface Props {
  readonly personId: string;
  readonly name: string;
}

/** The photograph of a person, and the way to change it for those who may. */
export function PersonPhotograph({ personId, name }: Props) {
  const photograph = useQuery({
    ...asking(getPhotograph, { params: { personId } }),
    refetchInterval: ({ state }) => (state.data?.status === 'preparing' ? ASKED_EVERY_MS : false),
  });
  const { data } = photograph;
  return (
    <div className={classes['photograph']}>
      <Figure fileId={data?.fileId ?? null} name={name} />
      {data && <Change photograph={data} />}
    </div>
  );
}

/** The photograph, or an anonymous figure if there is none, as initials would join into words in Arabic. */
function Figure({ fileId, name }: { readonly fileId: string | null; readonly name: string }) {
  const { t } = useTexts();
  if (fileId === null)
    return (
      <span className={classes['figure']} role="img" aria-label={t('web-people:photograph.none', { name })}>
        <IconUser size={64} stroke={1.25} aria-hidden />
      </span>
    );
  const address = addressOf(getFile, { params: { fileId }, query: { side: SIDE } });
  return <img className={classes['figure']} src={address} alt={t('web-people:photograph.of', { name })} />;
}

function Change({ photograph }: { readonly photograph: Photograph }) {
  const { t } = useTexts();
  const { personId, status, allowed } = photograph;
  const again = () => void forget(getPhotograph);
  return (
    <div className={classes['change']}>
      {status === 'preparing' && <Notice>{t('web-people:photograph.preparing')}</Notice>}
      {status === 'refused' && <Notice tone="error">{t('web-people:photograph.refused')}</Notice>}
      {allowed.includes('storage.create-upload') && (
        <FileField
          label={t(`web-people:photograph.${photograph.fileId === null ? 'choose' : 'replace'}`)}
          help={t('web-people:photograph.help', { megabytes: PHOTOGRAPH.maxSize / MEGABYTE })}
          owner={{ ownerKind: PHOTOGRAPH.ownerKind, ownerId: personId }}
          accepts={PHOTOGRAPH.accepts}
          maxSize={PHOTOGRAPH.maxSize}
          onKept={again}
        />
      )}
      {allowed.includes('identity.remove-photograph') && (
        <Confirm
          act={t('web-people:photograph.remove')}
          consequence={t('web-people:photograph.remove-leads')}
          variant="default"
          onConfirm={async () => {
            await call(removePhotograph, { params: { personId } });
            await forget(getPhotograph);
          }}
        />
      )}
    </div>
  );
}
