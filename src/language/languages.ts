/** Words that tell English from other languages in Latin letters. A lexicon: imports nothing. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Common in English prose and in no other language's. */
export const ENGLISH_WORDS = words(`
  the and of with that were from by said has his their who after when which been have are they its it this but not
  killed people about into would there she he what than had
`);

/** Common in the prose of some other language, and no English word. */
export const FOREIGN_WORDS = words(`
  el la los las del que y en un una por con se su para como fue m\u00e1s
  le les des du et une dans est pour qui sur au aux ont \u00e9t\u00e9
  der das und dem ein eine einer ist mit von zu auf f\u00fcr bei nach nicht wurde wurden
  il lo gli di che e della dei per sono nel alla stato
  os da dos das em uma n\u00e3o foi ao mais
  het een van dat op voor zijn werd bij naar
  och att det som p\u00e5 \u00e4r av f\u00f6r til og ikke blev
  w na z si\u0119 nie jest za po przez
  ve bir bu ile i\u00e7in olarak
  yang dan untuk ini itu dengan pada
  ang ng sa mga ay
  ya kwa ni katika watu
  \u0219i \u00een cu \u00een este
  az \u00e9s hogy egy
  ja oli ett\u00e4 ei
  c\u1ee7a v\u00e0 l\u00e0
  oraz je se u su i za
`);

/** Scripts by name, as a reader knows them. */
export const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Arabic', /\p{Script=Arabic}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Chinese', /\p{Script=Han}/u],
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Bengali', /\p{Script=Bengali}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Ethiopic', /\p{Script=Ethiopic}/u],
  ['Tamil', /\p{Script=Tamil}/u],
  ['Telugu', /\p{Script=Telugu}/u],
  ['Khmer', /\p{Script=Khmer}/u],
  ['Myanmar', /\p{Script=Myanmar}/u],
];
