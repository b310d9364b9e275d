import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Problem } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Notice, Row, useForm } from '../../ui/index.js';
import classes from './structure.module.css';

interface Versioned {
  readonly version: number;
}

interface Edit<R, D> {
  readonly draftOf: (record: R) => D;
  readonly send: (draft: D, version: number) => Promise<unknown>;
  /** The record as it stands now. */
  readonly reread: () => Promise<R>;
  readonly missing: (draft: D) => readonly { readonly path: string; readonly message: string }[];
}

const STALE = 412;

/** An edit of one version of a record; if somebody else was first, their version is kept to be shown beside it. */
export function useEdit<R extends Versioned, D extends object>(
  record: R,
  { draftOf, send, reread, missing }: Edit<R, D>,
) {
  const [version, setVersion] = useState(record.version);
  const [draft, setDraft] = useState(() => draftOf(record));
  const [theirs, setTheirs] = useState<R | null>(null);
  const form = useForm(
    async () => {
      try {
        await send(draft, version);
      } catch (failure) {
        if (!(failure instanceof Problem) || failure.status !== STALE) throw failure;
        setTheirs(await reread());
      }
    },
    () => missing(draft),
  );
  const settle = (taken: R, kept: D) => {
    setVersion(taken.version);
    setDraft(kept);
    setTheirs(null);
  };
  return {
    draft,
    change: (part: Partial<D>) => setDraft((before) => ({ ...before, ...part })),
    form,
    theirs,
    takeTheirs: () => theirs && settle(theirs, draftOf(theirs)),
    keepMine: () => theirs && settle(theirs, draft),
  };
}

interface ConflictProps {
  /** The name of each field, what was typed here and what stands in the record now. */
  readonly rows: readonly (readonly [name: string, mine: ReactNode, theirs: ReactNode])[];
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
}

/** Both versions side by side, and the choice of which one holds. */
export function Conflict({ rows, takeTheirs, keepMine }: ConflictProps) {
  const { t } = useTexts();
  return (
    <Notice tone="warning">
      <p>
        <strong>{t('web-structure:conflict.title')}</strong> {t('web-structure:conflict.help')}
      </p>
      <div className={classes['versions']}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('web-structure:conflict.field')}</th>
              <th scope="col">{t('web-structure:conflict.mine')}</th>
              <th scope="col">{t('web-structure:conflict.theirs')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, mine, theirs]) => (
              <tr key={name} data-differs={mine !== theirs}>
                <th scope="row">{name}</th>
                <td>{mine}</td>
                <td>{theirs}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Row>
        <Button type="button" variant="default" onClick={takeTheirs}>
          {t('web-structure:conflict.take')}
        </Button>
        <Button type="button" variant="default" onClick={keepMine}>
          {t('web-structure:conflict.keep')}
        </Button>
      </Row>
    </Notice>
  );
}
