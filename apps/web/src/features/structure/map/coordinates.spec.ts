import { readDegrees } from './coordinates.js';

describe('degrees as people write them', () => {
  it.each<[string, 'latitude' | 'longitude', number]>([
    ['33.1442', 'latitude', 33.1442],
    ['-17.04', 'longitude', -17.04],
    ['−17.04', 'longitude', -17.04],
    ['33,1442', 'latitude', 33.1442],
    ['٣٣٫١٤٤٢', 'latitude', 33.1442],
    ['۱۷٫۰۴ غ', 'longitude', -17.04],
    ['17.04W', 'longitude', -17.04],
    ['W 17.04', 'longitude', -17.04],
    ['17,04 O', 'longitude', -17.04],
    ['11.5561 E', 'longitude', 11.5561],
    ['ش 33', 'latitude', 33],
    ['33°08′39″N', 'latitude', 33.14417],
    ['33° 8\' 39.12" N', 'latitude', 33.1442],
    ['33 8 39 S', 'latitude', -33.14417],
    ['17°02.4′W', 'longitude', -17.04],
    ["17°2'24''W", 'longitude', -17.04],
    ['٣٣°٠٨′٣٩″ ش', 'latitude', 33.14417],
    ['0', 'latitude', 0],
    ['90', 'latitude', 90],
    ['180', 'longitude', 180],
  ])('%s is a %s of %d', (typed, axis, degrees) => {
    expect(readDegrees(typed, axis)).toBe(degrees);
  });

  it.each<[string, 'latitude' | 'longitude']>([
    ['', 'latitude'],
    ['north', 'latitude'],
    ['90.1', 'latitude'],
    ['180.001', 'longitude'],
    ['17 W', 'latitude'],
    ['33 N', 'longitude'],
    ['-17 W', 'longitude'],
    ['33°61′', 'latitude'],
    ['33°10′75″', 'latitude'],
    ['33.5°10′', 'latitude'],
    ['33.1.2', 'latitude'],
    ['1e1', 'latitude'],
  ])('%s is no %s', (typed, axis) => {
    expect(readDegrees(typed, axis)).toBeNull();
  });
});
