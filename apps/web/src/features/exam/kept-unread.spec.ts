import { remembered } from '../../device/index.js';
import { forgetUnread, keepUnread, keptUnread } from './kept-unread.js';

afterEach(() => remembered.forgetAll(''));

describe('What was typed into a field for a number and is no answer', () => {
  it('is there again after a reload, letter by letter, for its attempt and its question alone', () => {
    keepUnread('exam-1', 'q1', ' 12x5');
    keepUnread('exam-1', 'q2', '1,250');
    expect([...keptUnread('exam-1')]).toEqual([
      ['q1', ' 12x5'],
      ['q2', '1,250'],
    ]);
    expect(keptUnread('exam-2').size).toBe(0);
  });

  it('is the last that was typed, and gone once it is an answer', () => {
    keepUnread('exam-1', 'q1', '12x');
    expect(keepUnread('exam-1', 'q1', '12x5').get('q1')).toBe('12x5');
    expect(keepUnread('exam-1', 'q1', null).size).toBe(0);
    expect([keptUnread('exam-1').size, remembered.get('unread:exam-1')]).toEqual([0, null]);
  });

  it('loses nothing that another window kept of another question', () => {
    const here = keptUnread('exam-1');
    keepUnread('exam-1', 'q2', '1 2');
    expect(here.size).toBe(0);
    expect([...keepUnread('exam-1', 'q1', '-')].map(([item]) => item)).toEqual(['q2', 'q1']);
  });

  it.each(['{', 'null', '"q1"', '{"q1":"12x"}', '[["q1"],"q2"]', '[["q1",5]]'])(
    'is nothing where the device has %s',
    (text) => {
      remembered.set('unread:exam-1', text);
      expect(keptUnread('exam-1').size).toBe(0);
    },
  );

  it('is forgotten with the attempt', () => {
    keepUnread('exam-1', 'q1', '12x');
    forgetUnread('exam-1');
    expect(keptUnread('exam-1').size).toBe(0);
  });
});
