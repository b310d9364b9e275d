import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconMoon, IconNumbers, IconSun, IconUser } from '@tabler/icons-react';
import { Suspense, lazy } from 'react';
import type { Me } from '#contracts/identity';
import { useTexts } from '../i18n/index.js';
import { useMe, usePreferences } from '../session/index.js';
import { Link } from '../ui/index.js';
import classes from './frame.module.css';
import { Panel, panelItem, panelTitle } from './panel.js';

/** This is fetched for people who have signed in, as a stranger does not need it. */
const OwnActs = lazy(() => import('./own-acts.js').then((module) => ({ default: module.OwnActs })));

/** The account of a person, or the way to one for a stranger, and for both the choice of how the pages look. */
export function PersonMenu() {
  const me = useMe();
  return me ? <OfPerson me={me} /> : <OfStranger />;
}

function OfStranger() {
  const { t } = useTexts();
  return (
    <>
      <Panel
        id="display"
        label={t('frame.settings')}
        button={<IconAdjustmentsHorizontal size={20} aria-hidden />}
        buttonClass={classes['tool']}
        place="head"
      >
        <Preferences />
      </Panel>
      <Link to="/sign-in" className={`${classes['person']} ${classes['wide']}`}>
        <IconUser size={20} aria-hidden />
        {t('sign-in.act')}
      </Link>
    </>
  );
}

function OfPerson({ me }: { readonly me: Me }) {
  const { t, language, joined } = useTexts();
  const isArabic = language === 'ar';
  const name = isArabic ? me.person.name.ar : me.person.name.latin;
  const written = isArabic ? ({ lang: 'ar', dir: 'rtl' } as const) : ({ dir: 'ltr' } as const);
  const button = (
    <>
      <IconUser size={20} aria-hidden />
      <bdi className={classes['wide']} {...written}>
        {name}
      </bdi>
    </>
  );
  return (
    <Panel
      id="account"
      label={t('frame.person', { name })}
      button={button}
      buttonClass={classes['person']}
      place="head"
    >
      <p className={panelTitle}>
        <bdi {...written}>{name}</bdi> · {joined(me.person.roles.map((role) => t(`identity:role.${role}`)))}
      </p>
      <Preferences />
      <Suspense>
        <OwnActs me={me} />
      </Suspense>
    </Panel>
  );
}

function Preferences() {
  const { t } = useTexts();
  const { language, digits, chooseDigits } = usePreferences();
  const { setColorScheme } = useMantineColorScheme();
  const other = useComputedColorScheme('light') === 'dark' ? 'light' : 'dark';
  const ThemeIcon = other === 'dark' ? IconMoon : IconSun;
  return (
    <>
      {language === 'ar' && (
        <button type="button" className={panelItem} onClick={() => chooseDigits(digits === 'latn' ? 'arab' : 'latn')}>
          <IconNumbers size={18} aria-hidden />
          {t(digits === 'latn' ? 'frame.digits.arab' : 'frame.digits.latn')}
        </button>
      )}
      <button type="button" className={panelItem} onClick={() => setColorScheme(other)}>
        <ThemeIcon size={18} aria-hidden />
        {t(`frame.theme.${other}`)}
      </button>
    </>
  );
}
