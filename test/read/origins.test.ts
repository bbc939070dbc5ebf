import type { SourceMetadata } from '../../src/model/article.js';
import { readArticle } from '../../src/read/read-article.js';

const originsOf = (text: string, metadata?: SourceMetadata) =>
  readArticle({ path: 'x.txt', text, sha256: '', ...(metadata === undefined ? {} : { metadata }) }, 'a1', 2000).origins;

const BODY =
  'A ferry sank off Zanzibar on Tuesday, killing nine people and leaving six others missing, officials said. The boat had left the harbour at dawn with far more people aboard than its papers allow.';

describe('whose reporting it is', () => {
  test.each([
    ['the outlet itself', BODY, 'Gulf Herald', ['Gulf Herald']],
    ['an agency in the dateline', `ZANZIBAR, May 14 (Reuters) - ${BODY}`, 'Gulf Herald', ['Reuters']],
    ['an agency in brackets', `ZANZIBAR (AP) \u2014 ${BODY}`, 'Gulf Herald', ['Associated Press']],
    ['an agency at the end', `${BODY} (AFP)`, 'Gulf Herald', ['Agence France-Presse']],
    [
      'two agencies that helped',
      `${BODY}\n\nBy Ana Ruiz | Reuters and AP`,
      'Gulf Herald',
      ['Reuters', 'Associated Press'],
    ],
    [
      'another outlet the lead leans on',
      `A ferry sank off Zanzibar, officials told Reuters. ${BODY}`,
      'Gulf Herald',
      ['Reuters'],
    ],
    ['an agency that is the outlet', BODY, 'Reuters', ['Reuters']],
    [
      'an agency that contributed',
      `${BODY} The Associated Press contributed to this report.`,
      'Gulf Herald',
      ['Associated Press'],
    ],
    [
      'a second contributor',
      `${BODY} Officials contributed, as did others; AFP contributed.`,
      'Gulf Herald',
      ['Agence France-Presse'],
    ],
    ['no agency that contributed', `${BODY} Heavy rain contributed to the delay.`, 'Gulf Herald', ['Gulf Herald']],
    ['a name behind a longer word', `${BODY} xReuters contributed.`, 'Gulf Herald', ['Gulf Herald']],
    ['a copyright', `${BODY}\n\nSee the end. Copyright 2024 The Associated Press`, 'Gulf Herald', ['Associated Press']],
    ['an agency behind a dash at the end', `${BODY} \u2013 AFP `, 'Gulf Herald', ['Agence France-Presse']],
    ['a long aside at the end', `${BODY} (${'AFP '.repeat(21)})`, 'Gulf Herald', ['Gulf Herald']],
  ])('%s', (_name, text, outlet, origins) => expect(originsOf(text, { outlet })).toEqual(origins));

  test('a photo credit is no origin of the text', () => {
    expect(
      originsOf(`Divers search the harbour on May 14, 2024. (Ana Ruiz/Reuters)\n\n${BODY}`, { outlet: 'Gulf Herald' }),
    ).toEqual(['Gulf Herald']);
  });
});
