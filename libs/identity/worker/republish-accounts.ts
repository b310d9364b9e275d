import { accountEntered, preferencesChanged } from '#contracts/events';
import { RepublishedRows, Republishes } from '#queue';

const FACTS = `jsonb_build_object('personId', p.id, 'stateCode', p.state_code, 'language', p.language)`;

/** Gives the language of now, as that of then is not kept. */
@Republishes(accountEntered)
export class RepublishAccounts extends RepublishedRows<typeof accountEntered> {
  protected readonly rows = `select p.id as position, 1 as sequence, ${FACTS} as payload from identity.person p`;
}

@Republishes(preferencesChanged)
export class RepublishPreferences extends RepublishedRows<typeof preferencesChanged> {
  protected readonly rows = `
    select p.id as position, p.version as sequence, ${FACTS} as payload
    from identity.person p where p.version > 1`;
}
