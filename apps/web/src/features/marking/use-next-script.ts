import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { claimScript, markingSummary, type NextScript } from '#contracts/grading';
import { call, forget, queryClient } from '../../api/index.js';
import { taskKey } from './use-saver.js';

/** Opens the script that came in hand, or goes back to the queue if none did. */
export function useOpenScript() {
  const navigate = useNavigate();
  return async ({ task }: NextScript): Promise<void> => {
    void forget(markingSummary);
    if (task === null) {
      await navigate({ to: '/marking' });
      return;
    }
    queryClient.setQueryData(taskKey(task.scriptId), task);
    await navigate({ to: '/marking/$scriptId', params: { scriptId: task.scriptId } });
  };
}

export function useNextScript() {
  const open = useOpenScript();
  return useMutation({ mutationFn: () => call(claimScript, { body: {} }), onSuccess: open });
}
