import { IconDots } from '@tabler/icons-react';
import { useTexts } from '../i18n/index.js';
import { useMe } from '../session/index.js';
import { Link } from '../ui/index.js';
import classes from './frame.module.css';
import { Panel, fold, panelItem } from './panel.js';
import { VERIFY, placesOf, type Place } from './places.js';

/** The number of places that fit into the bar of a phone. */
const IN_BAR = 4;

/** The places beside the content; on a phone below it, with those that do not fit behind the fourth place. */
export function Places() {
  const { t } = useTexts();
  const me = useMe();
  const places = placesOf(me);
  const first = places.length > IN_BAR ? IN_BAR - 1 : IN_BAR;
  return (
    <nav className={classes['rail']} aria-label={t('frame.places')}>
      {places.map((place, at) => (
        <PlaceLink key={place.to} place={place} shownIn={at >= first ? 'wide' : place.onPhones ? 'narrow' : 'both'} />
      ))}
      {!me && <Verify />}
      {places.length > first && <More places={places.slice(first)} />}
    </nav>
  );
}

const shown = (to: Place['to']) => ({ exact: to === '/', includeSearch: false });

function PlaceLink(props: { readonly place: Place; readonly shownIn: 'wide' | 'narrow' | 'both' }) {
  const { t } = useTexts();
  const { to, text, icon: Icon, directional } = props.place;
  return (
    <Link to={to} className={`${classes['place']} ${classes[props.shownIn] ?? ''}`} activeOptions={shown(to)}>
      <Icon size={24} stroke={1.6} className={directional ? 'directional' : undefined} aria-hidden />
      <span>{t(text)}</span>
    </Link>
  );
}

function Verify() {
  const { t, language } = useTexts();
  return (
    <a href={`${VERIFY.href}?lang=${language}`} className={classes['place']}>
      <VERIFY.icon size={24} stroke={1.6} aria-hidden />
      <span>{t(VERIFY.text)}</span>
    </a>
  );
}

function More({ places }: { readonly places: readonly Place[] }) {
  const { t } = useTexts();
  const button = (
    <>
      <IconDots size={24} stroke={1.6} aria-hidden />
      <span>{t('frame.more')}</span>
    </>
  );
  return (
    <Panel
      id="more-places"
      label={t('frame.more')}
      button={button}
      buttonClass={`${classes['place']} ${classes['narrow']}`}
      place="foot"
    >
      {places.map(({ to, text, icon: Icon }) => (
        <Link key={to} to={to} className={panelItem} activeOptions={shown(to)} onClick={fold}>
          <Icon size={20} stroke={1.6} aria-hidden />
          {t(text)}
        </Link>
      ))}
    </Panel>
  );
}
