import { directionOfTyped } from './typed-direction.js';

describe('The direction of what is typed', () => {
  it.each(['', ' ', '12', '١٢،٥', '« … »', '+212 600', '🙂'])('%j leaves to the page', (text) => {
    expect(directionOfTyped(text)).toBeUndefined();
  });

  it.each(['أفحص الورق.', 'The laminate.', '3. الورق', '1) MRZ', '(é)'])('%j follows its first letter', (text) => {
    expect(directionOfTyped(text)).toBe('auto');
  });
});
