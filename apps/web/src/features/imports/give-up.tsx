import { cancelImport, getImport, listImports, type Import } from '#contracts/imports';
import { call, forget } from '../../api/index.js';
import { useTexts } from '../../i18n/index.js';
import { Confirm } from '../../ui/index.js';

/** Ends an import that has brought in nothing yet, or stops one that runs. */
export function GiveUp({ found: { id: importId, status } }: { readonly found: Pick<Import, 'id' | 'status'> }) {
  const { t } = useTexts();
  const runs = status === 'running';
  return (
    <Confirm
      act={t(runs ? 'web-imports:stop.act' : 'web-imports:cancel.act')}
      consequence={t(runs ? 'web-imports:stop.leads' : 'web-imports:cancel.leads')}
      variant="default"
      onConfirm={async () => {
        await call(cancelImport, { params: { importId } });
        await forget(getImport, listImports);
      }}
    />
  );
}
