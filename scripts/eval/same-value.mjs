// When two values of a fact say the same: lenient on spelling, strict on figures.

const COUNTS = ['death-toll', 'survivors', 'injured', 'missing', 'aboard', 'passengers', 'crew', 'ground-deaths'];
/** Words that tell no two names apart. */
const WEAK = new Set(
  'the of a an near city in airport international airlines airline airways air system systems type'.split(' '),
);

/** Lower case, no accents, one blank between words. */
export function fold(value) {
  const plain = String(value)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** Whether a value of the report is what the gold wants; `wanted` may list several equally right ones. */
export function isSame(fact, value, wanted) {
  if (Array.isArray(wanted)) return wanted.some((one) => isSame(fact, value, one));
  if (COUNTS.includes(fact)) return String(value).replace(/\D.*$/s, '') === String(wanted);
  switch (fact) {
    case 'flight-number':
      return lastDigits(value) !== '' && lastDigits(value) === lastDigits(wanted);
    case 'crash-date':
      return isSameDate(String(value), String(wanted));
    case 'cause':
      return fold(value) === fold(wanted);
    default:
      return isSameName(fold(value), fold(wanted));
  }
}

const lastDigits = (value) => String(value).match(/\d+/g)?.at(-1) ?? '';

/** A month fits any day in it; a year alone fits nothing. */
function isSameDate(value, wanted) {
  return value.startsWith(wanted) || (value.length >= '2024-12'.length && wanted.startsWith(value));
}

/** One name inside the other, or half of the shorter one's telling words. */
function isSameName(value, wanted) {
  if (value === '' || wanted === '') return false;
  if (` ${value} `.includes(` ${wanted} `) || ` ${wanted} `.includes(` ${value} `)) return true;
  const [one, other] = [tellingWords(value), tellingWords(wanted)];
  const shared = one.filter((word) => other.includes(word)).length;
  return shared > 0 && shared / Math.min(one.length, other.length) >= 0.5;
}

const tellingWords = (folded) => folded.split(' ').filter((word) => word !== '' && !WEAK.has(word));
