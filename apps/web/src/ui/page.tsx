import { IconChevronLeft } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { isolate } from '#i18n/web';
import { Authored } from '../authored/index.js';
import { useTexts } from '../i18n/index.js';
import classes from './page.module.css';
import { useCentre } from './use-centre.js';

interface PageProps {
  readonly title: string;
  /** Whether the title is somebody's name, which no language changes. */
  readonly isName?: boolean;
  readonly lead?: ReactNode;
  /** The link to the page above, below the second level. */
  readonly above?: ReactNode;
  /** The one primary act, at the end of the header's line. */
  readonly act?: ReactNode;
  /** As wide as what is on it: lists, a sheet that is held in hand, text. */
  readonly width?: 'wide' | 'sheet' | 'reading';
  readonly children: ReactNode;
}

/** Names the window after its content and its centre, also for screens that are not a `Page`. */
export function useTitle(title: string): void {
  const { t, textIn } = useTexts();
  const centre = useCentre();
  const named = `${title} · ${centre ? textIn(centre.name) : t('title')}`;
  useEffect(() => {
    document.title = named;
  }, [named]);
}

export function Page({ title, isName = false, lead, above, act, width = 'wide', children }: PageProps) {
  const { t } = useTexts();
  useTitle(isName ? isolate(title) : title);
  return (
    <main className={classes['page']} data-width={width} id="content" tabIndex={-1}>
      <header className={classes['header']}>
        <div className={classes['words']}>
          {above !== undefined && (
            <nav className={classes['crumbs']} aria-label={t('frame.above')}>
              <IconChevronLeft size={16} className="directional" aria-hidden />
              {above}
            </nav>
          )}
          <h1>{isName ? <bdi>{title}</bdi> : <Authored>{title}</Authored>}</h1>
          {lead !== undefined && <p className={classes['lead']}>{lead}</p>}
        </div>
        {act}
      </header>
      {children}
    </main>
  );
}

export function Section(props: { readonly title: string; readonly id?: string; readonly children: ReactNode }) {
  return (
    <section className={classes['section']} id={props.id}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}

export const Card = (props: { readonly accent?: boolean; readonly children: ReactNode }) => (
  <div className={classes['card']} data-accent={props.accent ?? false}>
    {props.children}
  </div>
);

export const Row = ({ children }: { readonly children: ReactNode }) => <div className={classes['row']}>{children}</div>;

export const CardGrid = ({ children }: { readonly children: ReactNode }) => (
  <div className={classes['grid']}>{children}</div>
);

/** Named facts; one without a value is left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={classes['facts']}>
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{typeof value === 'string' ? <Authored>{value}</Authored> : value}</dd>
          </div>
        ))}
    </dl>
  );
}
