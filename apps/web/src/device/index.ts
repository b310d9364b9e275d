export { centreClock } from './centre-clock.js';
export { remembered } from './remembered.js';
export { kindOfDevice, thisDevice } from './this-device.js';
