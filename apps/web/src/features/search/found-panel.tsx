import { useId, type MouseEvent } from 'react';
import type { FoundGroup } from '#contracts/reporting';
import { useTexts } from '../../i18n/index.js';
import { Skeleton, useSentence } from '../../ui/index.js';
import { FoundLine } from './found-line.js';
import classes from './found.module.css';
import { optionId } from './use-choice.js';
import type { SearchFound } from './use-found.js';

interface Props {
  readonly id: string;
  readonly found: SearchFound;
  readonly active: string | null;
  readonly onChoose: (address: string) => void;
}

/** The records found so far, below the field. */
export default function FoundPanel({ id, found, active, onChoose }: Props) {
  const { t } = useTexts();
  return (
    // A press would take the focus away from the field, in which the keys go on.
    <div onMouseDown={(event) => event.preventDefault()}>
      <Said found={found} />
      {found.isPending && found.failure === null && <Skeleton rows={3} />}
      {found.groups.length > 0 && (
        <div id={id} role="listbox" aria-label={t('search.results')}>
          {found.groups.map((group) => (
            <Group
              key={group.kind}
              group={group}
              idOf={(address) => optionId(id, found.addresses, address)}
              active={active}
              onChoose={onChoose}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** Says how much there is, or why there is nothing; a screen reader is told as it changes. */
function Said({ found }: { readonly found: SearchFound }) {
  const { t } = useTexts();
  const sentence = useSentence();
  const count = found.groups.reduce((sum, { items }) => sum + items.length, 0);
  const said = () => {
    if (found.failure !== null) return sentence(found.failure);
    if (found.isPending) return t('search.seeking');
    return count === 0 ? t('search.none', { words: found.words }) : t('search.count', { count });
  };
  return (
    <p role="status" className={classes['said']}>
      {said()}
      {found.failure !== null && (
        <button type="button" className={classes['again']} onClick={found.again}>
          {t('states.again')}
        </button>
      )}
    </p>
  );
}

interface GroupProps {
  readonly group: FoundGroup;
  readonly idOf: (address: string) => string | undefined;
  readonly active: string | null;
  readonly onChoose: (address: string) => void;
}

function Group({ group: { kind, items, all }, idOf, active, onChoose }: GroupProps) {
  const { t } = useTexts();
  const title = useId();
  const option = (address: string) => ({
    id: idOf(address),
    role: 'option',
    'aria-selected': address === active,
    href: address,
    tabIndex: -1,
    onClick: (event: MouseEvent) => {
      // The browser itself opens a link in another window.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onChoose(address);
    },
  });
  return (
    <div role="group" aria-labelledby={title} className={classes['group']}>
      <div id={title} className={classes['kind']}>
        {t(`search.kind.${kind}`)}
      </div>
      {items.map((each) => (
        <a key={each.id} className={classes['option']} {...option(each.address)}>
          <FoundLine found={each} />
        </a>
      ))}
      <a className={classes['all']} {...option(all)}>
        {t(`search.all.${kind}`)}
      </a>
    </div>
  );
}
