import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getImport, type Import } from '#contracts/imports';
import { asking } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Link, LinkButton, Loaded, Notice, Page, Row, useStateNames } from '../../ui/index.js';
import { Columns } from './columns.js';
import { Preview } from './preview.js';
import { Steps } from './steps.js';
import { ImportStatus, isAtWork } from './statuses.js';
import { Upload } from './upload.js';
import { Working } from './working.js';

const EVERY_MS = 1_000;

/** The import of one file, in four steps that can be seen at once. */
export function ImportPage() {
  const { importId } = useParams({ from: '/imports/$importId' });
  const query = useQuery({
    ...asking(getImport, { params: { importId } }),
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data.status) ? EVERY_MS : false),
  });
  return <Loaded query={query}>{(found) => <Found found={found} />}</Loaded>;
}

function Found({ found }: { readonly found: Import }) {
  const { t, number, date } = useTexts();
  const stateName = useStateNames();
  const { fileName, stateCode, rows } = found;
  return (
    <Page
      title={fileName ?? t('web-imports:new')}
      isName={fileName !== null}
      above={<Link to="/imports">{t('web-imports:title')}</Link>}
      lead={
        <>
          {stateCode !== null && `${stateName(stateCode)} · `}
          {rows > 0 && `${t('web-imports:rows-of', { count: rows, rows: number(rows) })} · `}
          <ImportStatus status={found.status} />
        </>
      }
    >
      <Steps status={found.status} />
      <Notes found={found} />
      {found.rowsGoneAt !== null && <Notice>{t('web-imports:rows-gone', { day: date(found.rowsGoneAt) })}</Notice>}
      <Step found={found} />
    </Page>
  );
}

/** The work of the present step. */
function Step({ found }: { readonly found: Import }) {
  const { status } = found;
  if (status === 'uploading') return <Upload found={found} />;
  if (status === 'mapping') return <Columns key={found.version} found={found} />;
  if (isAtWork(status)) return <Working found={found} />;
  if (status === 'unreadable' || status === 'cancelled') return <Again />;
  return <Preview found={found} />;
}

/** Leads to the next import, as nothing comes of this one any more. */
function Again() {
  const { t } = useTexts();
  return (
    <Row>
      <LinkButton to="/imports">{t('web-imports:again')}</LinkButton>
    </Row>
  );
}

/** Notes on the file that readers should know before they trust what they see. */
function Notes({ found }: { readonly found: Import }) {
  const { t } = useTexts();
  const { failure, notes, sameFileAs, encoding } = found;
  if (failure !== null) return <Notice tone="error">{failure.message}</Notice>;
  const read = encoding === 'windows-1256' || encoding === 'windows-1252';
  if (notes.length === 0 && sameFileAs === null && !read) return null;
  return (
    <Notice tone={notes.length > 0 ? 'warning' : 'info'}>
      {sameFileAs !== null && (
        <p>
          <Link to="/imports/$importId" params={{ importId: sameFileAs }}>
            {t('web-imports:same-file')}
          </Link>
        </p>
      )}
      {notes.map((note) => (
        <p key={note}>{t(`web-imports:notes.${note}`)}</p>
      ))}
      {read && <p>{t('web-imports:read-as', { encoding: t(`web-imports:encodings.${encoding}`) })}</p>}
    </Notice>
  );
}
