import { nominationWithdrawn, reservePlaceGiven, seatGiven, type EventPayload } from '#contracts/events';
import type { Telling } from '#contracts/notifications';
import type { Variables } from '#kernel';
import { Listens, type EventContext, type EventListener } from '#queue';
import { Notifying } from '../notifying.service.js';
import { RecordsRepository } from '../records.repository.js';

type Heard = typeof seatGiven | typeof reservePlaceGiven | typeof nominationWithdrawn;

/** What the officer and their state's administrators are told: those who withdrew a nomination need not be told. */
const TOLD: Readonly<Record<string, { readonly officer: Telling; readonly state: Telling | null }>> = {
  [seatGiven.name]: { officer: 'seat-given', state: 'officer-seated' },
  [reservePlaceGiven.name]: { officer: 'reserve-place-given', state: 'officer-in-reserve' },
  [nominationWithdrawn.name]: { officer: 'nomination-withdrawn', state: null },
};

const name = 'notifications.tell-of-seats';

@Listens(seatGiven, { name })
@Listens(reservePlaceGiven, { name })
@Listens(nominationWithdrawn, { name })
export class TellOfSeats implements EventListener<Heard> {
  constructor(
    private readonly notifying: Notifying,
    private readonly records: RecordsRepository,
  ) {}

  async handle(heard: EventPayload<Heard>, { event, sequence }: EventContext): Promise<void> {
    const told = TOLD[event];
    if (!told) return;
    const { nominationId: subjectId, personId, stateCode } = heard;
    const variables: Variables = 'reservePlace' in heard ? { place: heard.reservePlace } : {};
    const said = { event, sequence, subjectId, variables };
    await this.notifying.tell({ ...said, telling: told.officer, personIds: [personId] });
    if (told.state === null) return;
    const administrators = await this.records.administratorsOf(stateCode);
    await this.notifying.tell({ ...said, telling: told.state, personIds: administrators });
  }
}
