import type { Cohort, Nomination } from '#contracts/enrolment';
import { useTexts } from '../../i18n/index.js';
import { useStateNames } from '../../ui/index.js';
import { foreseeSeats } from './foresee-seats.js';

/** The name of the act: if none of them would get a seat, it gives reserve places. */
export function useSeatWords(cohort: Cohort, nominations?: Props['nominations']): string {
  const { t } = useTexts();
  const asked: readonly Pick<Nomination, 'stateCode' | 'status'>[] =
    nominations ?? cohort.quotas.map(({ stateCode }) => ({ stateCode, status: 'nominated' as const }));
  const isSeat = foreseeSeats(cohort, asked).seated.length > 0;
  return t(isSeat ? 'web-centre:nomination.give-seat' : 'web-acts:seats.put-on-reserve');
}

/** The result of asking for a seat. */
export function useCameOf() {
  const { t } = useTexts();
  return ({ status, reservePlace }: Nomination) => {
    const kind = t(`web-centre:nomination.is.${status}`);
    const words = reservePlace === null ? kind : t('web-centre:nomination.reserve-place', { place: reservePlace });
    return { kind, words };
  };
}

interface Props {
  readonly cohort: Cohort;
  readonly nominations: readonly Nomination[];
}

/** Names who joins the cohort and who does not, as it is not easily seen that an act on ten leaves one out. */
export function SeatsForeseen({ cohort, nominations }: Props) {
  const { t } = useTexts();
  const { seated, reserve, waiting } = foreseeSeats(cohort, nominations);
  return (
    <>
      {seated.length > 0 && <p>{t('web-acts:seats.seated', { count: seated.length })}</p>}
      {seated.length > 0 && seated.length < 4 && <Named nominations={seated} />}
      {reserve.length > 0 && <p>{t('web-acts:seats.reserve', { count: reserve.length })}</p>}
      <Named nominations={reserve} />
      {waiting.length > 0 && <p>{t('web-acts:seats.waiting', { count: waiting.length })}</p>}
      <Named nominations={waiting} />
    </>
  );
}

function Named({ nominations }: Pick<Props, 'nominations'>) {
  const { nameIn } = useTexts();
  const stateOf = useStateNames();
  if (nominations.length === 0) return null;
  return (
    <ul>
      {nominations.map(({ id, person, stateCode }) => (
        <li key={id}>
          <bdi>{nameIn(person.name)}</bdi> · {stateOf(stateCode)}
        </li>
      ))}
    </ul>
  );
}
