import { Checkbox, Radio } from '@mantine/core';
import { AuthoredIn } from '../../authored/index.js';
import { useTexts } from '../../i18n/index.js';
import classes from '../kinds.module.css';
import type { AskingProps } from '../kind.js';
import own from './choice.module.css';

export function ChoiceField({ body, answer, onAnswer }: AskingProps<'choice'>) {
  const { t } = useTexts();
  const selected = answer?.selected ?? [];
  const Option = body.multiple ? Checkbox : Radio;
  const choose = (id: string): void => {
    const others = selected.filter((each) => each !== id);
    const now = body.multiple ? (selected.includes(id) ? others : [...others, id]) : [id];
    onAnswer(now.length === 0 ? null : { type: 'choice', selected: now });
  };
  return (
    <fieldset className={classes['options']} aria-labelledby="stem">
      <p className={classes['help']}>{t(body.multiple ? 'web-exam:exam.several' : 'web-exam:exam.one')}</p>
      {body.options.map((option) => (
        <label key={option.id} className={own['option']} data-chosen={selected.includes(option.id)}>
          <Option
            name="option"
            value={option.id}
            checked={selected.includes(option.id)}
            onChange={() => choose(option.id)}
          />
          <span>
            <AuthoredIn texts={option.text} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
