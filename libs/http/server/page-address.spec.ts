import { pageAddress } from './page-address.js';

describe('The address of a page', () => {
  it.each([
    ['/verify/RTC-7QK2M-XV94T-9?lang=fr', '/verify/RTC-7QK2M-XV94T-9?lang=fr'],
    ['/verify/%D8%B1%D9%82%D9%85', '/verify/%D8%B1%D9%82%D9%85'],
    ['/verify/50%?lang=fr', '/verify/50%25?lang=fr'],
    ['/verify/%E0%A4%A', '/verify/%25E0%25A4%25A'],
    ['/verify?code=%ZZ&lang=ar', '/verify?code=%ZZ&lang=ar'],
  ])('%s is read as %s', (address, meant) => {
    expect(pageAddress(address)).toBe(meant);
  });

  it('is not that of an operation, which is refused where it is malformed', () => {
    expect(pageAddress('/api/v1/courses/%E0%A4%A')).toBe('/api/v1/courses/%E0%A4%A');
  });
});
