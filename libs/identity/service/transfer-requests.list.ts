import { TransferRequest, listTransferRequests } from '#contracts/identity';
import { byName, describeList, inOrderOf } from '#http';
import { TRANSFER_COLUMNS, type TransferRow } from './transfer-requests.repository.js';

/** Requests of one state to another, as far as the scope shows them. */
export const TRANSFER_REQUESTS = describeList<TransferRow>()(listTransferRequests, {
  select: TRANSFER_COLUMNS,
  from: 'identity.transfer_request t',
  key: { by: 't.id', type: 'uuid' },
  filters: {
    status: { type: 'text', where: 't.status = $value' },
    personId: { type: 'uuid', where: 't.person_id = $value' },
  },
  sorted: {
    // Ids grow with time.
    asked: { by: 't.id', type: 'uuid' },
    name: byName('t'),
    status: inOrderOf(TransferRequest.shape.status.options, 't.status'),
  },
  counted: { status: 't.status' },
});
