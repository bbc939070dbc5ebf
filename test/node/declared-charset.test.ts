import { findDeclaredCharset } from '../../src/node/declared-charset.js';

const find = (text: string): string | null => findDeclaredCharset(Buffer.from(text, 'latin1'));

test.each([
  ['a meta element', '<!doctype html><html><head><meta charset="UTF-8">', 'utf-8'],
  ['without quotes', '<meta charset=windows-1252>', 'windows-1252'],
  ['in other cases', "<META CharSet = 'ISO-8859-1' />", 'iso-8859-1'],
  ['after a slash', '<meta/charset=utf-8>', 'utf-8'],
  ['among other attributes', '<meta name=x content="a=b" data-x=\'y\' charset="koi8-r">', 'koi8-r'],
  ['by its equivalent', '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', 'shift_jis'],
  ['by its equivalent, turned round', "<meta content='text/html;charset = utf-8' http-equiv=content-type>", 'utf-8'],
  ['the first of two', '<meta charset=utf-8><meta charset=koi8-r>', 'utf-8'],
  ['after a comment', '<!-- <meta charset=koi8-r> --><meta charset=utf-8>', 'utf-8'],
  ['after bytes of the encoding', '<title>caf\xe9</title><meta charset=windows-1252>', 'windows-1252'],
  ['within 4096 bytes', `${' '.repeat(4000)}<meta charset=utf-8>`, 'utf-8'],
  ['an XML declaration', '<?xml version="1.0" encoding="UTF-8"?><rss>', 'utf-8'],
  [
    'an XML declaration in other quotes',
    "<?xml version='1.0' encoding = 'Windows-1251' standalone='yes'?>",
    'windows-1251',
  ],
  ['an XML declaration after a mark', '\xef\xbb\xbf<?xml version="1.0" encoding="utf-8"?>', 'utf-8'],
  [
    'an XML declaration before a meta element',
    '<?xml version="1.0" encoding="utf-8"?><html><meta charset=koi8-r>',
    'utf-8',
  ],
  ['a meta element below a declaration that names none', '<?xml version="1.0"?><html><meta charset=koi8-r>', 'koi8-r'],
])('%s', (_name, text, label) => {
  expect(find(text)).toBe(label);
});

test.each([
  ['nothing', ''],
  ['a plain text', 'charset=utf-8'],
  ['a comment', '<!-- <meta charset=utf-8> -->'],
  ['a comment that never ends', '<!-- <meta charset=utf-8>'],
  ['a name', '<meta name="charset" content="utf-8">'],
  ['a description that mentions one', '<meta name="description" content="charset=utf-8">'],
  ['another element', '<metadata charset="utf-8">'],
  ['an attribute of another name', '<meta data-charset="utf-8">'],
  ['no label', '<meta charset="">'],
  ['a label that is none', '<meta charset="<script>">'],
  ['a meta element that never ends', '<meta charset=utf-8'],
  ['beyond 4096 bytes', `${' '.repeat(4096)}<meta charset=utf-8>`],
  ['a declaration that does not come first', ' <?xml version="1.0" encoding="utf-8"?>'],
  ['a declaration without the word', '<?xml version="1.0" standalone="yes"?>'],
])('%s declares none', (_name, text) => {
  expect(find(text)).toBeNull();
});

test.each(['<meta ', '<!--', '<meta charset', 'a=', '=', '"', '<meta a="'])('4096 bytes of %s', (text) => {
  expect(find(text.repeat(4096))).toBeNull();
});

test('a view into a larger buffer', () => {
  const bytes = Buffer.from('koi8-r<meta charset=utf-8>koi8-r');
  expect(findDeclaredCharset(bytes.subarray(6, 26))).toBe('utf-8');
});
