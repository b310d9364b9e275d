import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { changeState, getState, type StateRecord } from '#contracts/identity';
import { asking, call } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Link, LinkButton, Loaded } from '../../ui/index.js';
import { Conflict, useEdit } from './editing.js';
import { FormPage } from './form-page.js';
import classes from './structure.module.css';
import { type StateDraft, forgetStates, useMissingOfState, StateFields } from './state-fields.js';

export function EditStatePage() {
  const { stateCode } = useParams({ from: '/states/$stateCode/edit' });
  const state = useQuery(asking(getState, { params: { stateCode } }));
  return <Loaded query={state}>{(found) => <EditState state={found} />}</Loaded>;
}

/** The edit, and where it leads once it is saved. */
function useStateEdit(state: StateRecord) {
  const navigate = useNavigate();
  const missing = useMissingOfState();
  const params = { stateCode: state.code };
  return useEdit<StateRecord, StateDraft>(state, {
    draftOf: ({ code, name, timeZone }) => ({ code, name, timeZone }),
    send: async ({ name, timeZone }, version) => {
      await call(changeState, { params, body: { name, timeZone } }, { version });
      await forgetStates();
      await navigate({ to: '/states/$stateCode', params });
    },
    reread: () => call(getState, { params }),
    missing,
  });
}

function EditState({ state }: { readonly state: StateRecord }) {
  const { t, textIn } = useTexts();
  const params = { stateCode: state.code };
  const edit = useStateEdit(state);
  const { draft, form, theirs } = edit;
  return (
    <FormPage
      title={t('web-structure:state.edit')}
      above={
        <Link to="/states/$stateCode" params={params}>
          {textIn(state.name)}
        </Link>
      }
      form={form}
      ofStates
      leave={
        <LinkButton to="/states/$stateCode" params={params} variant="default">
          {t('web-structure:leave')}
        </LinkButton>
      }
    >
      {theirs && (
        <Conflict
          {...edit}
          rows={[
            [t('web-structure:field.name'), textIn(draft.name), textIn(theirs.name)],
            [t('web-structure:field.time-zone'), draft.timeZone, theirs.timeZone],
          ]}
        />
      )}
      <fieldset className={classes['field']}>
        <StateFields draft={draft} errors={form.errors} change={edit.change} />
      </fieldset>
    </FormPage>
  );
}
