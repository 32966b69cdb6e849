// Which source of a field wins, and where it came from.
import { expect } from 'chai';
import { mergeFields } from '../../src/report/index.js';

interface Fields {
  label?: string | null | undefined;
  value?: string;
  note?: string;
}

describe('mergeFields(...sources)', () => {
  const from = (name: string, fields: Fields) => ({ fields, where: (field: string) => `${name}:${field}` });

  it('takes each field from the strongest source that has it', () => {
    const { fields } = mergeFields<Fields>(
      from('a', { label: '甲' }),
      from('b', { label: '乙', value: '2' }),
      from('c', { value: '3', note: '丙' }),
    );
    expect(fields).to.deep.equal({ label: '甲', value: '2', note: '丙' });
  });

  it('asks the next source where one gives nothing or an empty text', () => {
    const { fields } = mergeFields<Fields>(
      from('a', { label: '', value: '' }),
      undefined,
      from('b', { label: undefined }),
      from('c', { label: null }),
      from('d', { label: '丁' }),
    );
    expect(fields).to.deep.equal({ label: '丁' });
  });

  it('remembers where each field came from', () => {
    const { where } = mergeFields<Fields>(from('a', { label: '甲' }), from('b', { label: '乙', value: '2' }));
    expect(['label', 'value', 'note'].map(where)).to.deep.equal(['a:label', 'b:value', 'note']);
  });

  it('leaves the sources and every other object as they were', () => {
    const strange = JSON.parse('{"__proto__": {"polluted": "yes"}, "label": "甲"}') as Fields;
    mergeFields<Fields>(from('a', strange));
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});
