export { GUESTS, GuestImports, layOutGuests } from './guests.kind.js';
export { ImportDesk } from './import-desk.js';
