import { listPeople } from '#contracts/identity';
import { startCentre, type RunningCentre } from '../support/running-centre.js';
import { Session, type SignInWords } from '../support/session.js';
import { overflow } from './screens/checks/overflow.js';
import { Rest } from './screens/rest.js';
import { goTo, heading } from './support/acts.js';
import { screenshot, type Screen } from './support/chromium.js';
import { DETAILS, MAURITANIA, MOROCCO } from './support/new-centre/facts.js';
import { ListDesk } from './support/new-centre/list-desk.js';
import { FAULTS, OFFICERS, TITLES, listAsSent, rowOf } from './support/new-centre/officer-list.js';
import { SetUpDesk } from './support/new-centre/set-up-desk.js';
import { PeopleBrowser } from './support/people-browser.js';
import { Journey } from './support/steps.js';
import { words } from './support/words.js';

const START = 300_000;
const REGISTRARS = [
  ['hanane', 'حنان بوستة', 'Hanane Boucetta'],
  ['salem', 'سالم ولد الشيخ', 'Salem Ould Cheikh'],
] as const;
const t = words('ar');

describe('an empty centre, in Arabic on a phone', () => {
  let centre: RunningCentre;
  let people: PeopleBrowser;
  let desk: SetUpDesk;
  let list: ListDesk;
  const registrars: SignInWords[] = [];
  const rests = new Map<Screen, Rest>();
  const journey = new Journey('empty-centre', () => people);

  beforeAll(async () => {
    centre = await startCentre({ demo: false });
    people = await PeopleBrowser.open({ url: centre.url, language: 'ar', width: 360 });
  }, START);

  afterAll(async () => {
    await (people as PeopleBrowser | undefined)?.close();
    await (centre as RunningCentre | undefined)?.stop();
  }, START);

  const registrar = () => people.of('registrar', registrars[0]);
  const administrator = () => people.of('admin.ma', MOROCCO.administrator);

  /** Keeps a picture of somebody's window and checks that nothing in it is beyond the edge, cut off or covered. */
  const fits = async (whose: typeof registrar, name: string): Promise<void> => {
    const screen = await whose();
    const { page } = screen;
    const rest = rests.get(screen) ?? new Rest(screen);
    rests.set(screen, rest);
    await rest.come();
    await screenshot(page, `empty-centre-${name}`);
    expect([name, await overflow(page)]).toEqual([name, []]);
  };

  journey.step('the operator enters two registrars, whom the passwords that are printed sign in', async () => {
    for (const [login, ar, latin] of REGISTRARS) {
      const email = `${login}@centre.example`;
      const given = ['--email', email, '--name-ar', ar, '--name-latin', latin, '--language', 'ar'];
      const { code, output } = await centre.cli('person', '--role', 'registrar', ...given);
      expect([code, output]).toEqual([0, expect.stringContaining(`Entered: ${email}`)]);
      registrars.push({ email, password: /shown this once: (\S+)/u.exec(output)?.[1] ?? '' });
    }
    await registrar();
    await people.of('registrar2', registrars[1]);
    await fits(registrar, 'home');
  });

  journey.step('a registrar is led to the guided page, where a second one is counted already', async () => {
    const { page } = await registrar();
    desk = await SetUpDesk.fromHome(await registrar());
    await fits(registrar, 'start');
    await (await desk.step('registrars')).getByText(t('web-setup:start.registrars-count', { count: 2 })).waitFor();
    expect(await page.getByRole('listitem').getByText(t('web-setup:start.open')).count()).toBe(5);
  });

  journey.step('says whose centre it is, which the head, the foot and the legal notice then say', async () => {
    const { page } = await registrar();
    await desk.giveDetails();
    await fits(registrar, 'details');
    await page.getByRole('banner').getByText(DETAILS.name.ar).waitFor();
    expect(await page.title()).toBe(`${t('web-setup:details.title')} · ${DETAILS.name.ar}`);
    const offered = page.getByRole('group', { name: t('languages') }).getByRole('button');
    expect(await offered.evaluateAll((each) => each.map((button) => button.getAttribute('lang')))).toEqual([
      'ar',
      'fr',
    ]);
    const footer = page.getByRole('contentinfo');
    const written = await footer.innerText();
    for (const said of [DETAILS.name.ar, DETAILS.address.ar, DETAILS.email]) expect(written).toContain(said);
    expect(await footer.locator('a[href^="tel:"]').getAttribute('href')).toBe('tel:+212537712000');
    await footer.getByRole('link', { name: t('footer.legal') }).click();
    await heading(page, t('web-setup:legal.title')).waitFor();
    expect(await page.getByRole('main').innerText()).toContain(DETAILS.legalNotice.ar);
    await fits(registrar, 'legal');
  });

  journey.step('enters two states with an agency, a unit and posts each, which then stand on the map', async () => {
    for (const state of [MOROCCO, MAURITANIA]) {
      await desk.enterState(state);
      await fits(registrar, `state-${state.code}`);
      await desk.enterAgency(state);
      await fits(registrar, `unit-${state.code}`);
    }
    await desk.enterRanks(MOROCCO);
    await fits(registrar, 'ranks');
    const posts = [MOROCCO, MAURITANIA].flatMap((state) => [...state.posts, ...state.unit.posts]);
    const drawn = await desk.postsOnMap(posts.length);
    expect(new Set(drawn)).toEqual(new Set(posts.map(({ name }) => name.ar)));
    await fits(registrar, 'states');
  });

  journey.step('and enters the first administrator of each, who signs in with the first password', async () => {
    for (const state of [MOROCCO, MAURITANIA]) await desk.enterAdministrator(state);
    await fits(registrar, 'administrators');
    await administrator();
    await fits(administrator, 'home-of-a-state');
  });

  journey.step('an administrator sends a list of 40 officers, whose titles in Arabic are understood', async () => {
    list = await ListDesk.open(await administrator());
    await fits(administrator, 'upload');
    const understood = await list.send('ضباط-2026.xlsx', await listAsSent(), Object.values(TITLES));
    expect(understood).toEqual(Object.fromEntries(Object.entries(TITLES).map(([key, title]) => [title, key])));
    await fits(administrator, 'columns');
  });

  journey.step('reads its six faults by row and column, and brings the good rows in', async () => {
    expect(await list.check()).toEqual(FAULTS.map(({ at }) => t('web-imports:row', { row: String(rowOf(at)) })));
    await fits(administrator, 'faults');
    for (const { at, column, code, row } of FAULTS) {
      const [library = '', ...rest] = code.split('.');
      const problem = t(`${library}:errors.${rest.join('.')}`, row === undefined ? {} : { row });
      const said = await list.saidOf(rowOf(at), row === undefined ? column : null);
      expect([at, said]).toEqual([at, problem]);
      const marked = await list.marked(rowOf(at), Object.keys(TITLES));
      expect([at, marked]).toEqual([at, row === undefined ? [column] : []]);
    }
    await list.bringIn(34, 34);
  });

  journey.step('mends each fault in its row, and brings those in as well', async () => {
    for (const { at, column } of FAULTS) await list.mend(rowOf(at), column, OFFICERS[at]?.[column] ?? '');
    await fits(administrator, 'mended');
    await list.bringIn(FAULTS.length, OFFICERS.length);
    await fits(administrator, 'brought-in');
  });

  journey.step('finds all 40 officers, each as the list says', async () => {
    const screen = await administrator();
    await goTo(screen, 'officers');
    await screen.page.getByRole('link', { name: t('search.all.person') }).click();
    // The administrator is one of the people of the state.
    await screen.page.getByText(t('list.shown-of', { shown: 25, count: 41 })).waitFor();
    await fits(administrator, 'people');
    const session = await Session.of(centre.url, MOROCCO.administrator);
    const { items, total } = await session.call(listPeople, { query: { role: 'trainee', limit: 100, count: true } });
    expect(total).toBe(40);
    const known = items.map(({ name, serviceNumber, email, birthDate, rank }) => ({
      ...{ serviceNumber, nameAr: name.ar, nameLatin: name.latin, email },
      ...{ birthDate: birthDate?.split('-').reverse().join('/'), rank: rank?.title.ar },
    }));
    const given = OFFICERS.map(({ serviceNumber, nameAr, nameLatin, email, birthDate, rank }) => ({
      ...{ serviceNumber, nameAr, nameLatin, email, birthDate, rank },
    }));
    expect(new Set(known)).toEqual(new Set(given));
  });

  journey.step('and one of them by another spelling, from the head of any page', async () => {
    const { page } = await administrator();
    await page.getByRole('button', { name: t('search.label') }).click();
    await page.getByRole('combobox', { name: t('search.label') }).fill('عبدالرحمان');
    const found = page.getByRole('option').filter({ hasText: 'عبد الرحمن الكتاني' });
    await found.waitFor();
    await fits(administrator, 'search');
    await found.click();
    await heading(page, 'عبد الرحمن الكتاني').waitFor();
    await fits(administrator, 'officer');
  });

  journey.step('the guided page says that the centre is ready', async () => {
    const { page } = await registrar();
    await page.goto('/start');
    await page.getByText(t('web-setup:start.whole')).waitFor();
    await (await desk.step('posts')).getByText(t('web-setup:start.posts-count', { count: 5 })).waitFor();
    await (await desk.step('officers')).getByText(t('web-setup:start.officers-count', { count: 40 })).waitFor();
    await fits(registrar, 'whole');
  });

  journey.step('and no window complained of anything', async () => {
    expect(await people.complaints()).toEqual([]);
  });
});
