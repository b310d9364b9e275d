import { BitstringStatusList } from '@digitalbazaar/vc-bitstring-status-list';
import { STATUS_LIST_LENGTH, decodeList, encodeList } from './status-list.js';

describe('a status list', () => {
  const indexes = [0, 1, 7, 8, 90_210, STATUS_LIST_LENGTH - 1];

  it('is read back as written', async () => {
    expect(await decodeList(await encodeList(indexes))).toEqual(indexes);
    expect(await decodeList(await encodeList([]))).toEqual([]);
  });

  it('is read by the package of the standard', async () => {
    const list = await BitstringStatusList.decode({ encodedList: await encodeList(indexes) });
    expect(list.length).toBe(STATUS_LIST_LENGTH);
    expect(indexes.map((index) => list.getStatus(index))).toEqual(indexes.map(() => true));
    expect([2, 9, 90_209].map((index) => list.getStatus(index))).toEqual([false, false, false]);
  });

  it('reads what the package of the standard writes', async () => {
    const list = new BitstringStatusList({ length: STATUS_LIST_LENGTH });
    list.setStatus(12, true);
    expect(await decodeList(await list.encode())).toEqual([12]);
  });

  it('has no entry outside its length', async () => {
    await expect(encodeList([STATUS_LIST_LENGTH])).rejects.toThrow(RangeError);
    await expect(decodeList('H4sI')).rejects.toThrow(TypeError);
  });
});
