import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/index.js';
import { Form, Page, Row, type useForm } from '../../ui/index.js';
import { Keepers } from './keepers.js';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly above: ReactNode;
  readonly form: ReturnType<typeof useForm>;
  /** Whether the registrar alone may send it. */
  readonly ofStates?: boolean;
  /** The words of its button; without them, it says that changes are saved. */
  readonly act?: string;
  /** The way back without saving. */
  readonly leave: ReactNode;
  readonly children: ReactNode;
}

/** A page that is one form, with its act and the way back. */
export function FormPage({ form, ofStates = false, act, leave, children, ...page }: Props) {
  const { t } = useTexts();
  return (
    <Page {...page}>
      <Keepers ofStates={ofStates}>
        <Form form={form} wide>
          {children}
          <Row>
            <Button type="submit" size="md" loading={form.busy}>
              {act ?? t('web-structure:save')}
            </Button>
            {leave}
          </Row>
        </Form>
      </Keepers>
    </Page>
  );
}
