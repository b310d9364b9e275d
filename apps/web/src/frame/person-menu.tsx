import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import {
  IconAdjustmentsHorizontal,
  IconDevices,
  IconLogout,
  IconMoon,
  IconNumbers,
  IconSun,
  IconUser,
} from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { signOut, type Me } from '#contracts/identity';
import { call } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import { enter, useMe, usePreferences } from '../session/index.js';
import classes from './frame.module.css';
import { Panel, fold, panelItem, panelTitle } from './panel.js';

/** Who reads, and how: the account of a person, the way to one for a stranger, and for both how the pages look. */
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
      <Leaving />
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

function Leaving() {
  const { t } = useTexts();
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    await call(signOut, {});
    enter(null);
    await navigate({ to: '/sign-in' });
  };
  return (
    <>
      <Link to="/me" className={panelItem} onClick={fold}>
        <IconUser size={18} aria-hidden />
        {t('web-people:me.title')}
      </Link>
      <Link to="/sessions" className={panelItem} onClick={fold}>
        <IconDevices size={18} aria-hidden />
        {t('sessions.title')}
      </Link>
      <button type="button" className={panelItem} onClick={() => void leave().catch(() => undefined)}>
        <IconLogout size={18} className="directional" aria-hidden />
        {t('frame.sign-out')}
      </button>
    </>
  );
}
