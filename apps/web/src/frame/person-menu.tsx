import { Menu, useMantineColorScheme } from '@mantine/core';
import { IconDevices, IconLogout, IconMoon, IconNumbers, IconSun, IconUser } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { signOut } from '#contracts/identity';
import { call } from '../api/index.js';
import { useTexts } from '../i18n/index.js';
import { enter, useMe, usePreferences } from '../session/index.js';
import classes from './frame.module.css';

export function PersonMenu() {
  const { t, language, joined } = useTexts();
  const me = useMe();
  if (!me) {
    return (
      <Link to="/sign-in" className={classes['person']}>
        <IconUser size={20} aria-hidden />
        {t('sign-in.act')}
      </Link>
    );
  }
  const name = language === 'ar' ? me.person.name.ar : me.person.name.latin;
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <button type="button" className={classes['person']} aria-label={t('frame.person', { name })}>
          <IconUser size={20} aria-hidden />
          <span className={classes['personName']}>{name}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {name} · {joined(me.person.roles.map((role) => t(`identity:role.${role}`)))}
        </Menu.Label>
        <Preferences />
        <Menu.Divider />
        <Leaving />
      </Menu.Dropdown>
    </Menu>
  );
}

function Preferences() {
  const { t } = useTexts();
  const { language, digits, chooseDigits } = usePreferences();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const other = colorScheme === 'dark' ? 'light' : 'dark';
  const ThemeIcon = other === 'dark' ? IconMoon : IconSun;
  return (
    <>
      {language === 'ar' && (
        <Menu.Item
          leftSection={<IconNumbers size={18} aria-hidden />}
          closeMenuOnClick={false}
          onClick={() => chooseDigits(digits === 'latn' ? 'arab' : 'latn')}
        >
          {t(digits === 'latn' ? 'frame.digits.arab' : 'frame.digits.latn')}
        </Menu.Item>
      )}
      <Menu.Item
        leftSection={<ThemeIcon size={18} aria-hidden />}
        closeMenuOnClick={false}
        onClick={() => setColorScheme(other)}
      >
        {t(`frame.theme.${other}`)}
      </Menu.Item>
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
      <Menu.Item component={Link} to="/sessions" leftSection={<IconDevices size={18} aria-hidden />}>
        {t('sessions.title')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconLogout size={18} className="directional" aria-hidden />}
        onClick={() => void leave().catch(() => undefined)}
      >
        {t('frame.sign-out')}
      </Menu.Item>
    </>
  );
}
